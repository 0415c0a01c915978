import type { Span } from './span.ts';

/** A stretch on which the same spans lie; `ids` in the order the spans were given. */
export type Segment<Id> = { start: number; end: number; ids: Id[] };

/**
 * Flat segments that tile `[0, length)`, from spans that may overlap; neighbours always differ in their ids.
 * Empty spans and what lies outside the text are left out. O(n log n) in the spans, plus the size of the answer.
 */
export function segments<Id>(length: number, spans: readonly (Span & { id: Id })[]): Segment<Id>[] {
  const edges = edgesOf(length, spans);
  const open = new Map<number, Id>();
  const tiles: Segment<Id>[] = [];
  let from = 0;
  for (const { at, opens, rank, id } of edges) {
    if (at > from) tiles.push({ start: from, end: at, ids: inGivenOrder(open) });
    from = at;
    if (opens) open.set(rank, id);
    else open.delete(rank);
  }
  if (from < length) tiles.push({ start: from, end: length, ids: [] });
  return tiles;
}

type Edge<Id> = { at: number; opens: boolean; rank: number; id: Id };

function edgesOf<Id>(length: number, spans: readonly (Span & { id: Id })[]): Edge<Id>[] {
  const edges = spans.flatMap(({ start, end, id }, rank): Edge<Id>[] => {
    const from = Math.max(0, start);
    const to = Math.min(length, end);
    if (!(from < to)) return [];
    return [
      { at: from, opens: true, rank, id },
      { at: to, opens: false, rank, id },
    ];
  });
  return edges.sort((a, b) => a.at - b.at);
}

function inGivenOrder<Id>(open: Map<number, Id>): Id[] {
  if (open.size < 2) return [...open.values()];
  return [...open].sort(([a], [b]) => a - b).map(([, id]) => id);
}
