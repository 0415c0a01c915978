import type { Span } from './span.ts';
import type { Alignment } from './ties.ts';
import { wordAfter } from './word-list.ts';

/** What became of a span, as far as its words were kept. Offsets are UTF-16 code units of the new text. */
export type Carried = Span & {
  /** Share of the weight of its words that was kept, 0 to 1. */
  kept: number;
  /** An edge of the span was cut off and nothing took its place. */
  partial: boolean;
  moved: boolean;
};

/** Where the kept words of an old span stand now; null if none was kept. If they were scattered, the heaviest group counts. */
export function carry(alignment: Alignment, span: Span): Carried | null {
  const { old, now, to } = alignment;
  const first = wordAfter(old, span.start);
  let last = first;
  while (last < old.count && (old.starts[last] ?? 0) < span.end) last++;
  const group = heaviestGroup(alignment, first, last);
  if (!group) return null;
  const before = lostEdge(alignment, group.first, first, -1);
  const after = lostEdge(alignment, group.last, last - 1, 1);
  const startWord = (to[group.first] ?? 0) - before.taken;
  const endWord = (to[group.last] ?? 0) + after.taken;
  const start =
    (now.starts[startWord] ?? 0) + cutInside(span.start - (old.starts[group.first] ?? 0), before.lost);
  const end = (now.ends[endWord] ?? 0) - cutInside((old.ends[group.last] ?? 0) - span.end, after.lost);
  return {
    start,
    end: Math.max(start, end),
    kept: group.kept,
    partial: before.cut || after.cut,
    moved: group.moved,
  };
}

type Group = { first: number; last: number; kept: number; moved: boolean };

/** Kept words whose new places follow one another, give or take an insertion. */
function heaviestGroup(alignment: Alignment, first: number, last: number): Group | null {
  const { to, moved } = alignment;
  const weigh = weigher(alignment, first, last);
  let total = 0;
  let best: (Group & { weight: number }) | null = null;
  let group: (Group & { weight: number }) | null = null;
  for (let at = first; at < last; at++) {
    const weight = weigh(at);
    total += weight;
    if (to[at] === -1) continue;
    if (!group || isElsewhere(to, group.last, at))
      group = { first: at, last: at, kept: 0, moved: moved[at] === 1, weight: 0 };
    group.last = at;
    group.weight += weight;
    if (!best || group.weight > best.weight) best = group;
  }
  return (
    best && {
      first: best.first,
      last: best.last,
      kept: total === 0 ? 1 : best.weight / total,
      moved: best.moved,
    }
  );
}

/** The commonest word counts this much of a rare one: a mark keeps its words, not only its names. */
const COMMON_WORD = 0.5;

/** Signs count only in a span that holds nothing else. */
function weigher({ old, weights, isWord }: Alignment, first: number, last: number): (at: number) => number {
  const isWordAt = (at: number) => isWord[old.ids[at] ?? 0] ?? false;
  let hasWords = false;
  for (let at = first; at < last && !hasWords; at++) hasWords = isWordAt(at);
  return (at) => (hasWords && !isWordAt(at) ? 0 : Math.max(COMMON_WORD, weights[old.ids[at] ?? 0] ?? 0));
}

/** Insertions up to this many words, and in proportion to what was skipped, leave a span in one place. */
const LEAP = 40;

function isElsewhere(to: Int32Array, before: number, at: number): boolean {
  const leap = (to[at] ?? 0) - (to[before] ?? 0);
  return leap <= 0 || leap > 3 * (at - before) + LEAP;
}

/**
 * The span's words beyond its outermost kept word, on the side of `step`: how many were lost, how many new words took their
 * place, and whether nothing did. Of a replaced stretch that reaches out of the span, only the span's share counts.
 */
function lostEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1) {
  const { to, from, old, isWord } = alignment;
  const lost = Math.abs(edge - kept);
  if (lost === 0) return { lost, taken: 0, cut: false };
  const oldFree = freeLength(to, kept + step, step);
  const newFree = freeLength(from, (to[kept] ?? 0) + step, step);
  const instead = newFree > 2 * oldFree + 1 ? oldFree : newFree; // more than that is an insertion besides
  const taken = lost >= oldFree ? instead : Math.round((lost / oldFree) * instead);
  let words = 0;
  for (let at = edge; at !== kept; at -= step) if (isWord[old.ids[at] ?? 0]) words++;
  return { lost, taken, cut: taken === 0 && words > 0 };
}

function freeLength(places: Int32Array, start: number, step: 1 | -1): number {
  let at = start;
  while (at >= 0 && at < places.length && places[at] === -1) at += step;
  return Math.abs(at - start);
}

/** A span that begins or ends inside a kept word still does. */
function cutInside(offset: number, lost: number): number {
  return lost === 0 ? Math.max(0, offset) : 0;
}
