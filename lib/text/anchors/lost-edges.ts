import type { Alignment } from '../alignment/ties.ts';
import { edgeBefore } from '../words/word-edges.ts';
import type { WordList } from '../words/word-list.ts';

/** What replaced a lost edge inside a sentence is at most this many words for one, and one more: longer, it says more than that. */
export const MOST_GROWTH = 2;

/**
 * The span's words beyond its outermost kept word, on the side of `step`: how many were lost, how many new words took their
 * place, and whether something was cut off for nothing. Only the sentence of the kept word counts, in both texts: a mark up
 * to its sentence's edge still reaches the edge; of a replaced stretch that reaches out of the span, only its share counts.
 */
export function lostEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1) {
  const { to, from, old, now, isWord } = alignment;
  const lost = Math.abs(edge - kept);
  if (lost === 0) return { lost, taken: 0, cut: false };
  const there = to[kept] ?? 0;
  const oldFree = freeInSentence(old, to, kept, step);
  const newFree = freeInSentence(now, from, there, step);
  let words = 0;
  for (let at = edge; at !== kept; at -= step) if (isWord[old.ids[at] ?? 0]) words++;
  const isWhole =
    lost >= oldFree &&
    endsSentence(old, kept + step * oldFree, step) &&
    endsSentence(now, there + step * newFree, step);
  const taken = isWhole ? newFree : words === 0 ? 0 : shareOf(newFree, lost, oldFree);
  return { lost, taken, cut: words > 0 && (taken === 0 || lost > oldFree) };
}

/** Of the words that replaced a stretch, those that stand for the lost ones in it; of very many, as many as were lost. */
function shareOf(newFree: number, lost: number, oldFree: number): number {
  const share = lost >= oldFree ? newFree : Math.round((lost / oldFree) * newFree);
  return share <= MOST_GROWTH * lost + 1 ? share : lost;
}

/** Whether a word is the last of its sentence; the first, for a step back. */
function endsSentence(words: WordList, at: number, step: 1 | -1): boolean {
  return edgeBefore(words, step === 1 ? at + 1 : at) > 0;
}

/** Free words next to `start`, up to where its sentence or block ends. */
export function freeInSentence(words: WordList, places: Int32Array, start: number, step: 1 | -1): number {
  let at = start;
  while (places[at + step] === -1 && edgeBefore(words, step === 1 ? at + 1 : at) === 0) at += step;
  return Math.abs(at - start);
}
