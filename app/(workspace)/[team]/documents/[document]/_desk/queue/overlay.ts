import { apply, type LiveState } from '#lib/claims/events.ts';
import type { Pending } from './pending.ts';
import { type Happening, predict } from './predict.ts';

/** The state with the unconfirmed changes on top, and what each of them was taken to do. */
export type Overlay = { state: LiveState; guesses: ReadonlyMap<string, Happening[]> };

/** Puts the changes of a queue on top of what the stream has said, in the order in which they were made. */
export function overlay(base: LiveState, queue: readonly Pending[], meId: string): Overlay {
  let state = base;
  const guesses = new Map<string, Happening[]>();
  for (const pending of queue) {
    const happened = pending.confirmed?.happened ?? predict(state, meId, pending);
    guesses.set(pending.key, happened);
    state = happened.reduce(apply, state);
  }
  return { state, guesses };
}

/** The claims and clearings that events change. */
export type Touched = { claims: string[]; clearings: string[] };

export function touchedBy(events: Iterable<{ payload: object }>): Touched {
  const touched: Touched = { claims: [], clearings: [] };
  for (const { payload } of events) {
    if ('claim' in payload) touched.claims.push((payload.claim as { id: string }).id);
    if ('claimId' in payload) touched.claims.push(payload.claimId as string);
    if ('citation' in payload) touched.claims.push((payload.citation as { claimId: string }).claimId);
    if ('clearing' in payload) touched.clearings.push((payload.clearing as { id: string }).id);
    if ('clearingId' in payload) touched.clearings.push(payload.clearingId as string);
  }
  return touched;
}
