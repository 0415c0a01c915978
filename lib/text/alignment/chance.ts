import { edgeBefore, sentenceAround } from '../words/word-edges.ts';
import { type Alignment, untie, weightOf } from './ties.ts';
import type { Pair, Run } from './unique-runs.ts';

/** What counts as chance. */
export type Chance = {
  /** Two sentences that share less than this of the lighter one, by weight, are two sentences, not one and its edit. */
  leastAlike: number;
  /** Words side by side that weigh more than this agree for a reason, in whatever sentences: two names, or a stock phrase. */
  telling: number;
};

const CHANCE: Chance = { leastAlike: 0.4, telling: 1.5 };

/**
 * Unties what agrees by chance in a gap that was aligned: "the" and "said" of a sentence that was deleted, found in one that
 * was put in. What lies beside the gap counts for the likeness of two sentences and stays as it is.
 */
export function dropChance(alignment: Alignment, gap: Pair, { leastAlike, telling }: Chance = CHANCE): void {
  const { old, now } = alignment;
  const chance = runsOf(alignment, gap).filter(
    (run) =>
      weightOf(alignment, run.a, run.a + run.length) < telling &&
      likeness(alignment, sentenceAround(old, run.a), sentenceAround(now, run.b)) < leastAlike,
  );
  for (const run of chance) untie(alignment, run);
}

/** Words that agree side by side, cut where a sentence ends: its end proves nothing about the next one's beginning. */
function runsOf({ to, old }: Alignment, { aFrom, aTo }: Pair): Run[] {
  const runs: Run[] = [];
  for (let a = aFrom; a < aTo; a++) {
    const b = to[a] ?? -1;
    const last = runs.at(-1);
    if (b < 0) continue;
    if (last && a === last.a + last.length && b === last.b + last.length && edgeBefore(old, a) === 0)
      last.length++;
    else runs.push({ a, b, length: 1 });
  }
  return runs;
}

/** Weight of what old words and new ones share, as a share of the lighter of the two. */
export function likeness(alignment: Alignment, before: Words, after: Words): number {
  const { old, now, to, weights } = alignment;
  let [shared, newWeight] = [0, 0];
  for (let at = before.first; at < before.last; at++) {
    const there = to[at] ?? -1;
    if (there >= after.first && there < after.last) shared += weights[old.ids[at] ?? 0] ?? 0;
  }
  for (let at = after.first; at < after.last; at++) newWeight += weights[now.ids[at] ?? 0] ?? 0;
  return shared / Math.min(weightOf(alignment, before.first, before.last), newWeight);
}

/** The words `[first, last)` of one of the texts. */
type Words = { first: number; last: number };
