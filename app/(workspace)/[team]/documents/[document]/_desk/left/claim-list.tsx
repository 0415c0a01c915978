import { memo, useRef, useSyncExternalStore } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { Button } from '#app/_ui/button.tsx';
import { StageIcon } from '#app/_ui/stage.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { VerdictIcon } from '#app/_ui/verdict.tsx';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import { mayWork } from '../keys/able.ts';
import { OnRow } from '../presence/once-met.tsx';
import { noFilters } from '../store/filters.ts';
import { MOST_QUOTES } from '../store/pack.ts';
import { useActions, useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { useFollowActive } from './use-follow-active.ts';
import { useWindow } from './use-window.ts';

/** The claims that pass the filters; only those in sight are drawn once there are many. */
export function ClaimList() {
  const visible = useWorkspace((snapshot) => snapshot.visible);
  const { names } = useOpenWorkspace();
  const scroller = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const { from, to, before, after } = useWindow(scroller, visible.length);
  useFollowActive(scroller, visible);
  if (visible.length === 0) return <Nothing />;
  if (!hydrated && visible.length > MOST_QUOTES) return <div className="scroll" ref={scroller} />;
  return (
    <div className="scroll" ref={scroller}>
      <ul className="cl-list" aria-label={`Claims, ${visible.length}`}>
        {before > 0 && <Room height={before} />}
        {visible.slice(from, to).map((id) => (
          <Row key={names.lasting(id)} id={id} />
        ))}
        {after > 0 && <Room height={after} />}
      </ul>
    </div>
  );
}

/** False on the server and until the browser has taken over: long lists read their quotes from the page. */
function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

/** The room of rows that are not drawn. */
function Room({ height }: { height: number }) {
  return <li aria-hidden="true" ref={(row) => row?.style.setProperty('height', `${height}px`)} />;
}

const Row = memo(function Row({ id }: { id: string }) {
  const actions = useActions();
  const claim = useWorkspace(({ claims }) => claims.get(id));
  const active = useWorkspace(({ ui }) => ui.activeClaimId === id);
  const person = useWorkspace(({ people }) => (claim?.assigneeId ? people.get(claim.assigneeId) : undefined));
  if (!claim) return null;
  return (
    <li>
      <a
        href={`?claim=${claim.number}`}
        aria-current={active ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          actions.activate(id, { showPanel: true });
        }}
      >
        <span className="n">{claim.number}</span>
        <VerdictIcon look={lookOf(claim)} word={wordOf(claim)} />
        <span className="q" dir="auto">
          {claim.quote.slice(0, LONGEST_QUOTE)}
        </span>
        <StageIcon stage={claim.stage} />
        <Avatar person={person ?? null} small />
        <OnRow number={claim.number} />
      </a>
    </li>
  );
});

/** More does not fit the widest pane. */
const LONGEST_QUOTE = 120;

function Nothing() {
  const actions = useActions();
  const { total, works } = useWorkspace((snapshot) => ({
    total: snapshot.claims.size,
    works: mayWork(snapshot),
  }));
  if (total > 0)
    return (
      <div className="nothing">
        <p>No claim passes these filters.</p>
        <Button size="small" onClick={() => actions.setFilters(noFilters)}>
          Show all {total}
        </Button>
      </div>
    );
  if (!works) return <p className="nothing">Nobody has marked a claim yet.</p>;
  return (
    <EmptyState
      title="No claims yet"
      keys={[
        ['C', 'claim'],
        ['X', 'clear'],
        ['U', 'next untouched'],
      ]}
      actions={
        <Button kind="go" onClick={() => actions.start()}>
          Start at the first sentence
        </Button>
      }
    >
      Move through the text with the arrow keys. Mark what asserts something, clear what does not.
    </EmptyState>
  );
}
