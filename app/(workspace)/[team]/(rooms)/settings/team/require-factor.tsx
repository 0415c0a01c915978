'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { CheckField, FieldError } from '#app/_ui/field.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import type { TeamView } from '#lib/teams/view.ts';

/** Whether members must have a second factor; it holds from the next thing each of them does. */
export function RequireFactor({ team }: { team: TeamView }) {
  const router = useRouter();
  const [error, setError] = useState<string>();

  async function require(required: boolean) {
    const { id: teamId, version } = team;
    const answer = await send('teams.requireSecondFactor', { teamId, version, required });
    setError(answer.ok ? undefined : answer.problem.detail);
    if (answer.ok) sayToast({ message: required ? 'Asked of every member.' : 'Asked of nobody.' });
    router.refresh();
  }

  return (
    <section aria-labelledby="getting-in">
      <h2 className="h2" id="getting-in">
        Getting in
      </h2>
      <CheckField
        label="Members must have a second factor"
        hint="Whoever has none is asked to set one up before they see anything of the team. Programs go on with their tokens."
        checked={team.requiresSecondFactor}
        onChange={(event) => void require(event.target.checked)}
      />
      {error && <FieldError>{error}</FieldError>}
    </section>
  );
}
