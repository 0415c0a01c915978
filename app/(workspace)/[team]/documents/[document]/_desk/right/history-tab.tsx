import { Fragment, type ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { VerdictSymbol } from '#app/_ui/verdict.tsx';
import type { ClaimView } from '#lib/claims/view.ts';
import { isProvisional } from '../queue/call.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { dayOf, type Line, lineOf } from './history-lines.ts';
import { useHistory } from './use-history.ts';
import { Wording } from './wording.tsx';

/** Everything that happened to a claim: who, when, from what to what; the latest first. */
export default function HistoryTab({ claim }: { claim: ClaimView }) {
  const { page, failed, more } = useHistory(claim);
  const people = useWorkspace((snapshot) => snapshot.people);
  if (isProvisional(claim.id))
    return <p className="claim dim">The history begins when the claim is saved.</p>;
  if (failed && !page) return <p className="claim dim">The history cannot be reached just now.</p>;
  if (!page) return <Skeleton label="Loading the history" shape="rows" rows={4} />;
  const lines = page.events.map((event) => lineOf(event, people));
  return (
    <div className="claim">
      <ol className="hist">
        {lines.map((line, at) => (
          <Fragment key={line.seq}>
            {dayOf(line.at) !== dayOf(lines[at - 1]?.at) && <li className="day">{dayOf(line.at)}</li>}
            <HistoryLine line={line} />
          </Fragment>
        ))}
      </ol>
      {page.next !== null && (
        <Button size="small" onClick={more}>
          Earlier
        </Button>
      )}
      {failed && (
        <p className="dim" role="status">
          The history cannot be reached just now.
        </p>
      )}
    </div>
  );
}

function HistoryLine({ line }: { line: Line }) {
  return (
    <li>
      <time dateTime={line.at}>
        {new Date(line.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
      </time>
      {line.look ? <VerdictSymbol look={line.look} /> : <span className="dot" />}
      <p>
        <b>{line.who}</b> {line.words}
        {line.change && <Change>{<Wording from={line.change.from} to={line.change.to} />}</Change>}
        {line.after && <span className="dim"> {line.after}</span>}
      </p>
    </li>
  );
}

function Change({ children }: { children: ReactNode }) {
  return (
    <span className="change" dir="auto">
      {' '}
      {children}
    </span>
  );
}
