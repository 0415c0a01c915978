'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TextField } from '#app/_ui/field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { fieldErrors, send } from '#app/door.ts';
import type { TeamView } from '#lib/teams/view.ts';

export function RenameTeam({ team }: { team: TeamView }) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const [name, setName] = useState(team.name);

  async function rename() {
    const answer = await send('teams.rename', { teamId: team.id, version: team.version, name });
    router.refresh();
    if (!answer.ok) return setError(fieldErrors(answer.problem).name ?? answer.problem.detail);
    setError(undefined);
    sayToast({ message: 'Renamed.' });
  }

  return (
    <form action={rename} className="inv">
      <TextField
        cell="grow"
        label="Name"
        name="name"
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={error}
      />
      <SubmitButton busy="Saving">Save</SubmitButton>
    </form>
  );
}
