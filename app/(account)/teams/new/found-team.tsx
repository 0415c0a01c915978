'use client';
import { useState } from 'react';
import { TextField } from '#app/_ui/field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { fieldErrors, send } from '#app/door.ts';

export function FoundTeam() {
  const [error, setError] = useState<string>();

  async function found(form: FormData) {
    const answer = await send<{ slug: string }>('teams.found', { name: form.get('name') });
    if (answer.ok) window.location.assign(`/${answer.result.slug}`);
    else setError(fieldErrors(answer.problem).name ?? answer.problem.detail);
  }

  return (
    <form action={found}>
      <TextField
        label="Its name"
        name="name"
        required
        error={error}
        hint="A desk, a newsroom, a magazine. It can be renamed."
      />
      <div className="row">
        <SubmitButton size="large" busy="Founding">
          Found the team
        </SubmitButton>
      </div>
    </form>
  );
}
