import type { WordList } from '../words/word-list.ts';
import type { Pair, Run } from './unique-runs.ts';

/** Which word of the new text each word of the old one became. */
export type Alignment = {
  old: WordList;
  now: WordList;
  /** For each old word its new place, or -1; and the other way round. */
  to: Int32Array;
  from: Int32Array;
  /** 1 for old words whose passage left its place in the order of the text. */
  moved: Uint8Array;
  /** By word id. */
  weights: Float64Array;
  isWord: readonly boolean[];
};

/** Ties equal words from both ends inwards; gives what is left. */
export function trimEnds({ old, now, to, from }: Alignment, pair: Pair): Pair {
  let { aFrom, aTo, bFrom, bTo } = pair;
  while (aFrom < aTo && bFrom < bTo && old.ids[aFrom] === now.ids[bFrom]) {
    to[aFrom] = bFrom;
    from[bFrom++] = aFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && old.ids[aTo - 1] === now.ids[bTo - 1]) {
    to[--aTo] = --bTo;
    from[bTo] = aTo;
  }
  return { aFrom, aTo, bFrom, bTo };
}

/**
 * Ties a run and, as far as words agree and are free, what stands before and after it in its block. Gives what was tied.
 * A few words of the block before or after, which the run happens to begin or end with, may have stayed behind: they are
 * left to be aligned with their own block.
 */
export function tie(alignment: Alignment, run: Run): Run {
  const { old, now, to, from } = alignment;
  const free = (a: number, b: number) => to[a] === -1 && from[b] === -1 && old.ids[a] === now.ids[b];
  const shift = run.b - run.a;
  const { start, end } = ownBlocks(alignment, run);
  let a = start;
  while (a < end && !free(a, a + shift)) a++;
  while (a > 0 && a + shift > 0 && free(a - 1, a - 1 + shift) && !isFeed(old, a - 1)) a--;
  while (a < end && isGluedSign(alignment, a)) a++;
  let at = a;
  while (at < old.count && at + shift < now.count && free(at, at + shift)) {
    to[at] = at + shift;
    from[at + shift] = at;
    if (isFeed(old, at++) && at >= end) break;
  }
  return { a, b: a + shift, length: at - a };
}

/** Fewer words than this of a block beside are not a passage of it. */
const OF_A_BLOCK = 6;

/** Of a short run around a line feed, both ends of which are too few words, the heavier one is kept. */
function ownBlocks(alignment: Alignment, { a, length }: Run): { start: number; end: number } {
  const { old } = alignment;
  let [start, end] = [a, a + length];
  for (let at = a; at < Math.min(a + length, a + OF_A_BLOCK); at++) if (isFeed(old, at)) start = at + 1;
  for (let at = a + length - 1; at >= Math.max(a, a + length - OF_A_BLOCK); at--)
    if (isFeed(old, at)) end = at + 1;
  if (start < end) return { start, end };
  return weightOf(alignment, a, end) > weightOf(alignment, start, a + length)
    ? { start: a, end }
    : { start, end: a + length };
}

/** What the old words `[first, last)` weigh together. */
export function weightOf({ old, weights }: Alignment, first: number, last: number): number {
  let weight = 0;
  for (let at = first; at < last; at++) weight += weights[old.ids[at] ?? 0] ?? 0;
  return weight;
}

/** A sign glued to a word that does not come along belongs to that word, such as the full stop of the sentence before. */
function isGluedSign({ old, isWord }: Alignment, at: number): boolean {
  return !isWord[old.ids[at] ?? 0] && at > 0 && old.starts[at] === old.ends[at - 1] && !isFeed(old, at);
}

export function untie({ to, from }: Alignment, { a, b, length }: Run): void {
  to.fill(-1, a, a + length);
  from.fill(-1, b, b + length);
}

/** Whether a word is the line feed between two blocks. */
export function isFeed({ text, starts }: WordList, at: number): boolean {
  return text.charCodeAt(starts[at] ?? 0) === 10;
}

/** Whether a whole block of other words stands between two words. */
export function hasBlockBetween(words: WordList, before: number, after: number): boolean {
  let feed = -1;
  for (let at = before + 1; at < after; at++) {
    if (!isFeed(words, at)) continue;
    if (feed >= 0 && at > feed + 1) return true;
    feed = at;
  }
  return false;
}

/** The weight of the words that two stretches share, in whatever order; each given by its word ids. */
export function sharedWeight(
  weights: Float64Array,
  some: Iterable<number>,
  others: Iterable<number>,
): number {
  const left = new Map<number, number>();
  for (const id of others) left.set(id, (left.get(id) ?? 0) + 1);
  let weight = 0;
  for (const id of some) {
    const count = left.get(id) ?? 0;
    if (count === 0) continue;
    left.set(id, count - 1);
    weight += weights[id] ?? 0;
  }
  return weight;
}
