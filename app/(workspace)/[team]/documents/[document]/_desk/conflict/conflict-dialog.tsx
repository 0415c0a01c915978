import { Avatar, type Person } from '#app/_ui/avatar.tsx';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import type { Conflict } from '../queue/conflict.ts';
import { inWords } from '../queue/in-words.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { When } from '../when.tsx';
import { type Side, sidesOf } from './sides.ts';

/** Two people at once: what won, what this person wanted, and the choice. Leaving it decides nothing. */
export default function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const actions = useActions();
  const { claim, people, me } = useWorkspace(({ claims, people, me }) => ({
    claim: claims.get(conflict.claimId),
    people,
    me,
  }));
  const { theirs, mine, did } = sidesOf(conflict, people);
  const winner = people.get(conflict.winnerId ?? '') ?? null;
  const elsewhere = winner?.id === me.id;
  return (
    <Dialog
      open
      wide
      onClose={() => actions.putOff(conflict.key)}
      title={`Claim ${claim?.number ?? ''} changed while you ${did}`}
      about={claim?.quote}
      footer={
        <>
          <Button kind="go" onClick={() => actions.decide(conflict.key, false)}>
            {keepWords(elsewhere ? null : winner)}
          </Button>
          <Button onClick={() => actions.decide(conflict.key, true)}>Use mine</Button>
          <span className="grow" />
          <span className="dim">Esc leaves it undecided; nothing of either is lost</span>
        </>
      }
    >
      <div className="vs">
        <Column
          side={theirs}
          person={winner}
          name={elsewhere ? 'You, in another place' : (winner?.name ?? 'A colleague')}
          at={conflict.theirs.updatedAt}
          saved="saved"
        />
        <Column
          side={mine}
          person={people.get(me.id) ?? null}
          name="You"
          at={conflict.at}
          saved="not saved"
          more={<More conflict={conflict} />}
          mine
        />
      </div>
    </Dialog>
  );
}

function keepWords(winner: Person | null): string {
  return winner ? `Keep ${winner.name.split(' ')[0]}’s` : 'Keep what is saved';
}

/** What stands and falls with the choice. */
function More({ conflict: { more } }: { conflict: Conflict }) {
  const rows = useWorkspace(({ claims, citations }) => ({ claims, citations }));
  if (more.length === 0) return null;
  return (
    <p>
      <span className="dim">And then: </span>
      {more.map((pending) => inWords(pending, rows)).join('; ')}
    </p>
  );
}

type ColumnProps = {
  side: Side;
  person: Person | null;
  name: string;
  at: string;
  saved: string;
  more?: React.ReactNode;
  mine?: boolean;
};

function Column({ side, person, name, at, saved, more, mine }: ColumnProps) {
  return (
    <section className={mine ? 'you' : undefined} aria-label={`${name}, ${saved}`}>
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
          <span className="dim">{label}: </span>
          {text}
        </p>
      ))}
      {more}
    </section>
  );
}
