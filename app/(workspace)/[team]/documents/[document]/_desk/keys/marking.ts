import type { RatingKey } from '#lib/claims/scale.ts';
import { clearingsOn, passageOf } from '../actions/navigation.ts';
import type { Actions } from '../store/actions.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { activeClaim, mayWork } from './able.ts';

/** With nothing chosen yet, the first press chooses the next untouched sentence and the second one marks it. */
export function mayMark(snapshot: Snapshot): boolean {
  return mayWork(snapshot) && (passageOf(snapshot) !== null || snapshot.coverage.untouched > 0);
}

/** Clears the passage and goes on; on a cleared one takes that back. */
export function clearOrTakeBack(actions: Actions, snapshot: Snapshot): void {
  const passage = passageOf(snapshot);
  if (!passage) return void actions.nextUntouched();
  const there = clearingsOn(snapshot, passage);
  if (there.length > 0) {
    for (const id of there) actions.unclear(id);
    return;
  }
  actions.clear(passage);
  if (!snapshot.ui.selection) actions.nextUntouched();
}

/** The same verdict again says nothing new, unless it went stale. */
export function judgeActive(actions: Actions, snapshot: Snapshot, rating: RatingKey): void {
  const claim = activeClaim(snapshot);
  if (claim && (claim.rating !== rating || claim.staleAt)) actions.judge(claim.id, { rating });
}
