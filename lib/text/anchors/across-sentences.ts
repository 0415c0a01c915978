import { type Alignment, hasBlockBetween } from '../alignment/ties.ts';
import { sentenceAround } from '../words/word-edges.ts';
import { freeInSentence, MOST_GROWTH } from './lost-edges.ts';

/** Words put in between two sentences of a mark: more, and it was torn apart. */
const MOST_BETWEEN = 40;

/**
 * The new outermost word of a mark whose lost edge is in another sentence than its kept words, when a word outside that edge
 * was kept and tells where: "[It rose. Prices] fell", where a sentence was put in and "Prices" became "Rents".
 */
export function acrossSentences(
  alignment: Alignment,
  kept: number,
  edge: number,
  step: 1 | -1,
): number | null {
  const { to, from, old, now } = alignment;
  const { first, last } = sentenceAround(old, edge);
  if (kept >= first && kept < last) return null;
  let outside = edge + step;
  while (outside >= first && outside < last && to[outside] === -1) outside += step;
  const place = to[outside] ?? -1;
  if (outside < first || outside >= last || place < 0) return null;
  const instead = freeInSentence(now, from, place, -step as 1 | -1);
  const lost = freeInSentence(old, to, outside, -step as 1 | -1);
  if (instead === 0 || instead > MOST_GROWTH * lost + 1 || !isBetween(alignment, kept, place, step))
    return null;
  const ofMark = lost - (Math.abs(edge - outside) - 1);
  return place - step * (instead - Math.max(1, Math.round((ofMark / lost) * instead)) + 1);
}

/** Whether little enough stands between a kept word and a place on the side of `step`. */
function isBetween({ to, now }: Alignment, kept: number, place: number, step: 1 | -1): boolean {
  const there = to[kept] ?? 0;
  const between = step * (place - there);
  const [before, after] = step === 1 ? [there, place] : [place, there];
  return between > 0 && between <= MOST_BETWEEN && !hasBlockBetween(now, before, after);
}
