import type { Span } from '#lib/text/span.ts';

/** Which of three stacked underlines a claim has, so that overlapping claims can be told apart. */
export type Lane = 1 | 2 | 3;

/**
 * Lanes for all claims: in text order, longer first where two start together, each takes the first lane free at its start.
 * Where more than three overlap, the rest share lane 3. O(n log n).
 */
export function lanes<Id>(claims: readonly (Span & { id: Id })[]): Map<Id, Lane> {
  const ends: [number, number, number] = [0, 0, 0];
  const found = new Map<Id, Lane>();
  for (const { id, start, end } of [...claims].sort(byPlace)) {
    const free = ends.findIndex((until) => until <= start);
    const index = free < 0 ? 2 : free;
    ends[index] = Math.max(ends[index] ?? 0, end);
    found.set(id, LANES[index] ?? 3);
  }
  return found;
}

/** The lane of one more claim, given those of the claims it overlaps: nobody else has to move. */
export function freeLane(taken: Iterable<Lane>): Lane {
  const used = new Set(taken);
  return LANES.find((lane) => !used.has(lane)) ?? 3;
}

export const LANES: readonly Lane[] = [1, 2, 3];

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
