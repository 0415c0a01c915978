import { overlap, type Span } from '#lib/text/span.ts';

/** Which of three stacked underlines a claim has, so that overlapping claims can be told apart. */
export type Lane = 1 | 2 | 3;

/**
 * The lanes of claims that do not have one yet: in text order, longer first where two start together, each takes the first lane that no
 * claim it overlaps has taken. `known` are lanes given before; they stay, so that nothing on the page jumps. Where more than three
 * overlap, the rest share lane 3. Meant for the claims near the viewport: O(n²), n some dozens.
 */
export function lanesBeside<Id>(
  claims: readonly (Span & { id: Id })[],
  known: ReadonlyMap<Id, Lane> = new Map(),
): Map<Id, Lane> {
  const lanes = new Map<Id, Lane>();
  const laneOf = (id: Id) => known.get(id) ?? lanes.get(id);
  for (const claim of [...claims].sort(byPlace)) {
    if (known.has(claim.id)) continue;
    const beside = claims.filter((other) => overlap(claim, other) > 0);
    lanes.set(claim.id, freeLane(beside.flatMap((other) => laneOf(other.id) ?? [])));
  }
  return lanes;
}

/** The first lane that is not taken; 3 if all are. */
function freeLane(taken: readonly Lane[]): Lane {
  return LANES.find((lane) => !taken.includes(lane)) ?? 3;
}

const LANES: readonly Lane[] = [1, 2, 3];

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
