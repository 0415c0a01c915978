import type { Look } from '#lib/live/presence/look.ts';
import { activeClaim } from '../keys/able.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** What the page knows of its person beside the store. */
export type Doing = Pick<Look, 'at' | 'writes' | 'idle'>;

/** What colleagues see of this person. A claim that the server has not numbered yet is not told. */
export function lookOf(snapshot: Snapshot, { at, writes, idle }: Doing): Look {
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

export function sameLook(a: Look | null, b: Look | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
