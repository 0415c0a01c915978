import type { WordList } from '../words/word-list.ts';
import { dropChance } from './chance.ts';
import { alignGap } from './gap-alignment.ts';
import { type Alignment, isFeed, sharedWeight } from './ties.ts';
import type { Pair } from './unique-runs.ts';

/**
 * Free old words with the free new words next to the same neighbour: the one before them, the one after them, or both.
 * Where a passage moved, the neighbours went different ways, and two gaps contend for the same words.
 */
type Gap = Pair & { beside: 'before' | 'after' | 'both' };

/**
 * Aligns what lies between the runs. First where nobody contends; then, of contending gaps, first what stands in the same
 * block as the neighbour, the heavier agreement before the lighter; last whatever is left beside a neighbour.
 */
export function alignGaps(alignment: Alignment): void {
  const gaps = gapsOf(alignment);
  for (const gap of gaps) if (gap.beside === 'both') alignGap(alignment, gap);
  const contending = gaps.filter(({ beside }) => beside !== 'both');
  alignByWeight(
    alignment,
    contending.map((gap) => inBlock(alignment, gap)),
  );
  if (contending.length === 0) return;
  const left = gapsOf(alignment).filter(({ beside }) => beside !== 'both');
  alignByWeight(alignment, left);
  for (const gap of left) dropChance(alignment, gap, OUT_OF_BLOCK);
}

/**
 * Beyond the block of its neighbour a sentence is known by itself alone: two made alike, one taken out here and one put in
 * there, share their beginnings, names and all.
 */
const OUT_OF_BLOCK = { leastAlike: 0.6, telling: Number.POSITIVE_INFINITY };

function alignByWeight(alignment: Alignment, gaps: Gap[]): void {
  const weighed = gaps.map((gap) => ({ gap, weight: weightShared(alignment, gap) }));
  for (const { gap, weight } of weighed.sort((x, y) => y.weight - x.weight))
    if (weight > 0) alignGap(alignment, stillFree(alignment, gap));
}

function gapsOf({ to, from, old, now }: Alignment): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < old.count; at++) {
    if (to[at] !== -1) continue;
    const aFrom = at;
    while (at < old.count && to[at] === -1) at++;
    const left = aFrom === 0 ? 0 : (to[aFrom - 1] ?? 0) + 1;
    const right = at === old.count ? now.count : (to[at] ?? 0);
    const leftEnd = freeFrom(from, left, now.count, 1);
    if (leftEnd === right && left <= right) {
      if (left < right) gaps.push({ aFrom, aTo: at, bFrom: left, bTo: right, beside: 'both' });
      continue;
    }
    const rightStart = freeFrom(from, right - 1, -1, -1) + 1;
    if (left < leftEnd) gaps.push({ aFrom, aTo: at, bFrom: left, bTo: leftEnd, beside: 'before' });
    if (rightStart < right) gaps.push({ aFrom, aTo: at, bFrom: rightStart, bTo: right, beside: 'after' });
  }
  return gaps;
}

function freeFrom(from: Int32Array, start: number, limit: number, step: 1 | -1): number {
  let at = start;
  while (at !== limit && from[at] === -1) at += step;
  return at;
}

/** The part of a gap that stands in the same block as the neighbour, in both texts. */
function inBlock({ old, now }: Alignment, gap: Gap): Gap {
  const { beside } = gap;
  if (beside === 'before')
    return { ...gap, aTo: blockEnd(old, gap.aFrom, gap.aTo), bTo: blockEnd(now, gap.bFrom, gap.bTo) };
  return { ...gap, aFrom: blockStart(old, gap.aFrom, gap.aTo), bFrom: blockStart(now, gap.bFrom, gap.bTo) };
}

/** A line feed ends its block: after one as neighbour nothing is of the same block. */
function blockEnd(words: WordList, from: number, to: number): number {
  let at = from;
  while (at < to && !isFeed(words, at - 1)) at++;
  return at;
}

function blockStart(words: WordList, from: number, to: number): number {
  let at = to;
  while (at > from && !isFeed(words, at - 1)) at--;
  return at;
}

/** What a stronger gap left of a contending one, beside its neighbour. */
function stillFree({ to, from }: Alignment, gap: Gap): Gap {
  let { aFrom, aTo, bFrom, bTo } = gap;
  if (gap.beside === 'before') {
    aTo = freeFrom(to, aFrom, aTo, 1);
    bTo = freeFrom(from, bFrom, bTo, 1);
  } else {
    aFrom = freeFrom(to, aTo - 1, aFrom - 1, -1) + 1;
    bFrom = freeFrom(from, bTo - 1, bFrom - 1, -1) + 1;
  }
  return { ...gap, aFrom, aTo, bFrom, bTo };
}

function weightShared({ old, now, weights }: Alignment, { aFrom, aTo, bFrom, bTo }: Pair): number {
  return sharedWeight(weights, old.ids.subarray(aFrom, aTo), now.ids.subarray(bFrom, bTo));
}
