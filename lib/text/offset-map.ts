import type { Span } from './span.ts';

/**
 * Where offsets of one text lie in another that was made from it by replacements. Offsets are UTF-16 code units.
 * Outside replaced stretches both directions are exact; inside one, an offset goes to the stretch's start.
 */
export type OffsetMap = {
  toCanonical(offset: number): number;
  toOriginal(offset: number): number;
  /** Spans widen rather than lose: an edge inside a replaced stretch takes the whole stretch in. */
  spanToCanonical(span: Span): Span;
  spanToOriginal(span: Span): Span;
};

/** One replaced stretch: `[from, to)` of the original became `[at, until)` of the result. */
type Replacement = { from: number; to: number; at: number; until: number };

/** The text with every match replaced, and the map between before and after. `change` may return the match itself. */
export function replaceTracked(
  text: string,
  pattern: RegExp,
  change: (match: string) => string,
): { text: string; map: OffsetMap } {
  const replacements: Replacement[] = [];
  let shift = 0;
  const result = text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const from = rest.find((part) => typeof part === 'number') as number;
    const by = change(match);
    if (by !== match) {
      replacements.push({ from, to: from + match.length, at: from + shift, until: from + shift + by.length });
      shift += by.length - match.length;
    }
    return by;
  });
  return { text: result, map: replacements.length === 0 ? SAME : mapOf(replacements) };
}

/** The map that goes through `first`, then `second`. */
export function chain(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first === SAME) return second;
  if (second === SAME) return first;
  return {
    toCanonical: (offset) => second.toCanonical(first.toCanonical(offset)),
    toOriginal: (offset) => first.toOriginal(second.toOriginal(offset)),
    spanToCanonical: (span) => second.spanToCanonical(first.spanToCanonical(span)),
    spanToOriginal: (span) => first.spanToOriginal(second.spanToOriginal(span)),
  };
}

/** The map of a text that nothing happened to. */
export const SAME: OffsetMap = {
  toCanonical: (offset) => offset,
  toOriginal: (offset) => offset,
  spanToCanonical: (span) => span,
  spanToOriginal: (span) => span,
};

function mapOf(list: Replacement[]): OffsetMap {
  const original = list.map((one) => [one.from, one.to] as const);
  const canonical = list.map((one) => [one.at, one.until] as const);
  const forth = mover(original, canonical);
  const back = mover(canonical, original);
  return {
    toCanonical: (offset) => forth(offset, false),
    toOriginal: (offset) => back(offset, false),
    spanToCanonical: ({ start, end }) => ({ start: forth(start, false), end: forth(end, true) }),
    spanToOriginal: ({ start, end }) => ({ start: back(start, false), end: back(end, true) }),
  };
}

type Edges = readonly (readonly [number, number])[];

function mover(here: Edges, there: Edges): (offset: number, widen: boolean) => number {
  return (offset, widen) => {
    const index = lastStartingBefore(here, offset);
    const [start, end] = here[index] ?? [0, 0];
    const [otherStart, otherEnd] = there[index] ?? [0, 0];
    if (offset >= end) return offset - end + otherEnd;
    return offset === start || !widen ? otherStart : otherEnd;
  };
}

/** Index of the last stretch that starts before `offset` (a stretch at `offset` itself has not happened yet), or -1. */
function lastStartingBefore(edges: Edges, offset: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle]?.[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
