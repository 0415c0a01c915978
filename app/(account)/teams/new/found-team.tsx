'use client';
import { TextField } from '#app/_ui/field.tsx';
import { DoorForm } from '#app/_ui/screens/door-form.tsx';
import { useCommand } from '#app/use-command.ts';

export function FoundTeam() {
  const { error, ask } = useCommand();

  async function found(form: FormData) {
    const team = await ask<{ slug: string }>('teams.found', { name: form.get('name') });
    if (team) window.location.assign(`/${team.slug}`);
  }

  return (
    <DoorForm action={found} error={error} verb="Found the team" busy="Founding">
      <TextField
        label="Its name"
        name="name"
        required
        autoFocus
        error={error?.fields?.name}
        hint="A desk, a newsroom, a magazine. It can be renamed."
      />
    </DoorForm>
  );
}
