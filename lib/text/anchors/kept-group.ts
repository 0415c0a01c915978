import type { Alignment } from '../alignment/ties.ts';
import { sentenceAround } from '../words/word-edges.ts';

/** The part of a span's words, first to last, that stands together in the new text. */
export type Group = { first: number; last: number; kept: number; moved: boolean };

type Fragment = { first: number; last: number; weight: number };

/**
 * Of the words `[first, last)` those that were kept in one place: the heaviest fragment with whatever follows or precedes
 * it in both texts. `kept` is their share of the weight. Null if nothing was kept.
 */
export function keptGroup(alignment: Alignment, first: number, last: number): Group | null {
  const { moved } = alignment;
  const weigh = weigher(alignment, first, last);
  const { fragments, total } = fragmentsOf(alignment, first, last, weigh);
  if (fragments.length === 0) return null;
  const heaviest = fragments.reduce(
    (best, fragment, at) => (fragment.weight > (fragments[best]?.weight ?? 0) ? at : best),
    0,
  );
  let from = heaviest;
  let until = heaviest;
  while (belongs(alignment, fragments[from - 1], fragments[from], fragments[from - 1])) from--;
  while (belongs(alignment, fragments[until], fragments[until + 1], fragments[until + 1])) until++;
  const chosen = fragments.slice(from, until + 1);
  const weight = chosen.reduce((sum, fragment) => sum + fragment.weight, 0);
  const [start, end] = withoutStraySigns(
    alignment,
    fragments[from]?.first ?? first,
    fragments[until]?.last ?? first,
  );
  const share = total === 0 ? 1 : weight / total;
  const kept = isStray(alignment, { first: start, last: end, weight }, share, weigh)
    ? Math.min(share, STRAY_WORDS)
    : Math.min(share, wordShare(alignment, { first, last }, { first: start, last: end }));
  return { first: start, last: end, kept, moved: moved[start] === 1 };
}

/** The share of a span's words that a group keeps: a third of the letters in a fifth of the words is a remnant all the same. */
function wordShare({ old, to, isWord }: Alignment, span: Stretch, group: Stretch): number {
  let [all, kept] = [0, 0];
  for (let at = span.first; at < span.last; at++) {
    if (!isWord[old.ids[at] ?? 0]) continue;
    all++;
    if (at >= group.first && at <= group.last && to[at] !== -1) kept++;
  }
  return all === 0 ? 1 : kept / all;
}

type Stretch = { first: number; last: number };

/** A sign at a group's edge counts with a kept word of its sentence only: a full stop stands at the end of any sentence. */
function withoutStraySigns(alignment: Alignment, first: number, last: number): [number, number] {
  const { old, to, isWord } = alignment;
  const isStray = (at: number) => !isWord[old.ids[at] ?? 0] && !hasKeptSentence(alignment, at);
  while (first < last && (to[first] === -1 || isStray(first))) first++;
  while (first < last && (to[last] === -1 || isStray(last))) last--;
  return [first, last];
}

/** Whether a kept word stands with a kept sign in one sentence, in both texts. */
function hasKeptSentence({ old, now, to, isWord }: Alignment, sign: number): boolean {
  const there = sentenceAround(now, to[sign] ?? 0);
  const here = sentenceAround(old, sign);
  for (let at = here.first; at < here.last; at++) {
    const place = to[at] ?? -1;
    if (isWord[old.ids[at] ?? 0] && place >= there.first && place < there.last) return true;
  }
  return false;
}

/** Below this share, single words apart from one another do not make a span: "the … the" is in every sentence … */
const MOST_APART = 0.6;
/** … nor does a single letter, such as one sign of a Chinese word. */
const MOST_OF_A_LETTER = 0.5;
/** What such words count for: a candidate, not a place. */
const STRAY_WORDS = 0.1;

/** Whether most of what was kept has no kept word at its side, or is one letter. */
function isStray(
  alignment: Alignment,
  { first, last, weight }: Fragment,
  share: number,
  weigh: (at: number) => number,
): boolean {
  const { starts, ends } = alignment.old;
  if (first === last) return share < MOST_OF_A_LETTER && (ends[first] ?? 0) - (starts[first] ?? 0) === 1;
  if (share >= MOST_APART) return false;
  let held = 0;
  for (let at = first; at <= last; at++)
    if (isPair(alignment, at - 1) || isPair(alignment, at)) held += weigh(at);
  return 2 * held < weight;
}

/** Whether a word and the next were kept side by side, be one of them outside the span. */
function isPair({ to, old, isWord }: Alignment, at: number): boolean {
  const isWordAt = (place: number) => isWord[old.ids[place] ?? 0] ?? false;
  return (to[at] ?? -1) >= 0 && to[at + 1] === (to[at] ?? 0) + 1 && isWordAt(at) && isWordAt(at + 1);
}

/** Insertions up to this many words stay within a fragment. */
const GAP = 6;
/** Fragments with more than this between them, beyond what was skipped, stand in different places. */
const LEAP = 40;
/** Words between two fragments that came from elsewhere in the old text, as a share: more, and the span was torn apart. */
const FOREIGN = 0.25;

/** Whether `outer`, one of two neighbouring fragments, belongs with the other: only inserted words stand between them. */
function belongs(
  alignment: Alignment,
  before: Fragment | undefined,
  after: Fragment | undefined,
  outer: Fragment | undefined,
) {
  if (!before || !after || !outer || outer.weight === 0) return false;
  const { to, from } = alignment;
  const start = (to[before.last] ?? 0) + 1;
  const end = to[after.first] ?? 0;
  const leap = end - start;
  if (leap < 0 || leap > 3 * (after.first - before.last) + LEAP) return false;
  let foreign = 0;
  for (let at = start; at < end; at++) if (from[at] !== -1) foreign++;
  return foreign <= FOREIGN * leap;
}

function fragmentsOf(
  alignment: Alignment,
  first: number,
  last: number,
  weigh: (at: number) => number,
): { fragments: Fragment[]; total: number } {
  const { to } = alignment;
  const fragments: Fragment[] = [];
  let total = 0;
  for (let at = first; at < last; at++) {
    const weight = weigh(at);
    total += weight;
    if (to[at] === -1) continue;
    const fragment = fragments.at(-1);
    const leap = fragment ? (to[at] ?? 0) - (to[fragment.last] ?? 0) : 0;
    if (fragment && leap > 0 && leap <= at - fragment.last + GAP) {
      fragment.last = at;
      fragment.weight += weight;
    } else fragments.push({ first: at, last: at, weight });
  }
  return { fragments, total };
}

/** A word weighs its letters: "of the" is not half of "of the resignation". Signs count only where nothing else is marked. */
function weigher({ old, isWord }: Alignment, first: number, last: number): (at: number) => number {
  const isWordAt = (at: number) => isWord[old.ids[at] ?? 0] ?? false;
  let hasWords = false;
  for (let at = first; at < last && !hasWords; at++) hasWords = isWordAt(at);
  return (at) => (hasWords && !isWordAt(at) ? 0 : (old.ends[at] ?? 0) - (old.starts[at] ?? 0));
}
