import { Avatar, type Person } from '#app/_ui/avatar.tsx';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import type { Conflict } from '../queue/conflict.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { When } from '../when.tsx';
import { type Side, sidesOf } from './sides.ts';

/** Two people at once: what won, what this person wanted, and the choice. What was typed is kept either way. */
export default function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const actions = useActions();
  const { claim, people, me } = useWorkspace(({ claims, people, me }) => ({
    claim: claims.get(conflict.claimId),
    people,
    me,
  }));
  const { theirs, mine, winnerId, verb } = sidesOf(conflict);
  const winner = people.get(winnerId ?? '');
  const keepTheirs = () => actions.decide(conflict.key, false);
  const first = winner?.name.split(' ')[0];
  return (
    <Dialog
      open
      wide
      onClose={keepTheirs}
      title={`Claim ${claim?.number ?? ''} changed while you ${verb} it`}
      about={claim?.quote}
      footer={
        <>
          <Button kind="go" onClick={keepTheirs}>
            {first ? `Keep ${first}’s` : 'Keep theirs'}
          </Button>
          <Button onClick={() => actions.decide(conflict.key, true)}>Use mine</Button>
          <span className="grow" />
          <span className="dim">Your draft is kept either way</span>
        </>
      }
    >
      <div className="vs">
        <Column
          side={theirs}
          person={winner ?? null}
          name={winner?.name ?? 'A colleague'}
          at={conflict.theirs.updatedAt}
          saved="saved"
        />
        <Column
          side={mine}
          person={people.get(me.id) ?? null}
          name="You"
          at={conflict.at}
          saved="not saved"
          mine
        />
      </div>
    </Dialog>
  );
}

type ColumnProps = {
  side: Side;
  person: Person | null;
  name: string;
  at: string;
  saved: string;
  mine?: boolean;
};

function Column({ side, person, name, at, saved, mine }: ColumnProps) {
  return (
    <section className={mine ? 'you' : undefined}>
      <p className="eyebrow">
        {person && <Avatar person={person} small />}
        <span>
          {name}, <When at={at} />, {saved}
        </span>
      </p>
      {side.rating !== undefined && (
        <VerdictLabel
          look={lookOf({ rating: side.rating, staleAt: null })}
          word={wordOf({ rating: side.rating, staleAt: null })}
        />
      )}
      {side.lines.map(({ label, text }) => (
        <p key={label} dir="auto">
          {label && <span className="dim">{label}: </span>}
          {text}
        </p>
      ))}
    </section>
  );
}
