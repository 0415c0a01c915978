import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';
import { activeClaim } from '../keys/able.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** What the page knows of its person beside the store. */
export type Doing = Pick<Whereabouts, 'at' | 'writes' | 'idle'>;

/** What colleagues see of this person. A claim that the server has not numbered yet is not told. */
export function whereaboutsOf(snapshot: Snapshot, { at, writes, idle }: Doing): Whereabouts {
  const { selection } = snapshot.ui;
  const claim = activeClaim(snapshot)?.number;
  return {
    claim: claim && claim > 0 ? claim : null,
    passage: selection && { start: selection.start, end: selection.end },
    at,
    writes: claim ? writes : null,
    idle,
  };
}

export function sameWhereabouts(a: Whereabouts | null, b: Whereabouts | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
