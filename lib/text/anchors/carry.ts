import type { Alignment } from '../alignment/ties.ts';
import type { Span } from '../span.ts';
import { edgeBefore, sentenceAround } from '../words/word-edges.ts';
import { type WordList, wordAfter } from '../words/word-list.ts';
import { type Group, keptGroups } from './kept-group.ts';
import { isSameSentence } from './same-sentence.ts';

/** What became of a span, as far as its words were kept. Offsets are UTF-16 code units of the new text. */
export type Carried = Span & {
  /** Share of the weight of its words that was kept, 0 to 1. */
  kept: number;
  /** An edge of the span was cut off and nothing took its place. */
  partial: boolean;
  moved: boolean;
  /** The sentence around it is still the same one. */
  isSure: boolean;
};

/** Where the kept words of an old span stand now, the heaviest group first; a span torn apart has two. Empty if none was kept. */
export function carry(alignment: Alignment, span: Span): Carried[] {
  const { old } = alignment;
  const first = wordAfter(old, span.start);
  let last = first;
  while (last < old.count && (old.starts[last] ?? 0) < span.end) last++;
  return keptGroups(alignment, first, last).map((group) => placeOf(alignment, span, { first, last }, group));
}

function placeOf(
  alignment: Alignment,
  span: Span,
  words: { first: number; last: number },
  group: Group,
): Carried {
  const { old, now, to, moved } = alignment;
  const [first, last] = [words.first, words.last - 1];
  const before = lostEdge(alignment, group.first, first, -1);
  const after = lostEdge(alignment, group.last, last, 1);
  const startWord =
    acrossSentences(alignment, group.first, first, -1) ?? (to[group.first] ?? 0) - before.taken;
  const endWord = acrossSentences(alignment, group.last, last, 1) ?? (to[group.last] ?? 0) + after.taken;
  const start =
    (now.starts[startWord] ?? 0) + cutInside(span.start - (old.starts[group.first] ?? 0), before.lost);
  const end = (now.ends[endWord] ?? 0) - cutInside((old.ends[group.last] ?? 0) - span.end, after.lost);
  return {
    start,
    end: Math.max(start, end),
    kept: group.kept,
    partial: before.cut || after.cut,
    moved: moved[group.first] === 1,
    isSure: isSameSentence(alignment, group),
  };
}

/** What replaced a lost edge inside a sentence is at most this many words for one, and one more: longer, it says more than that. */
const MOST_GROWTH = 2;

/**
 * The span's words beyond its outermost kept word, on the side of `step`: how many were lost, how many new words took their
 * place, and whether something was cut off for nothing. Only the sentence of the kept word counts, in both texts: a mark up
 * to its sentence's edge still reaches the edge; of a replaced stretch that reaches out of the span, only its share counts.
 */
function lostEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1) {
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
  const instead = isWhole ? newFree : words === 0 ? 0 : shareOf(newFree, lost, oldFree);
  const taken = Math.max(instead, sameSigns(alignment, kept, lost, step));
  return { lost, taken, cut: words > 0 && (taken === 0 || lost > oldFree) };
}

/** Words put in between two sentences of a mark: more, and it was torn apart. */
const MOST_BETWEEN = 40;

/**
 * The new outermost word of a mark whose lost edge is in another sentence than its kept words, when the word outside that
 * edge was kept and tells where: "[It rose. Prices] fell", where a sentence was put in and "Prices" became "Rents".
 */
function acrossSentences(alignment: Alignment, kept: number, edge: number, step: 1 | -1): number | null {
  const { to, from, old, now, isWord } = alignment;
  const outside = edge + step;
  const place = to[outside] ?? -1;
  const { first, last } = sentenceAround(old, edge);
  if (kept === edge || (kept >= first && kept < last) || outside < first || outside >= last || place < 0)
    return null;
  const instead = freeInSentence(now, from, place, -step as 1 | -1);
  const lost = freeInSentence(old, to, outside, -step as 1 | -1);
  const between = step * (place - (to[kept] ?? 0));
  if (!isWord[old.ids[edge] ?? 0] || instead === 0 || instead > MOST_GROWTH * lost + 1) return null;
  if (between <= 0 || between > MOST_BETWEEN) return null;
  return place - step;
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

/** Signs that cling to the kept word and are the same in both texts, though the alignment gave them to another sentence. */
function sameSigns({ to, old, now, isWord }: Alignment, kept: number, most: number, step: 1 | -1): number {
  const there = to[kept] ?? 0;
  let count = 0;
  while (count < most) {
    const id = old.ids[kept + (count + 1) * step];
    if (id === undefined || isWord[id] || now.ids[there + (count + 1) * step] !== id) break;
    if (step === -1 && old.starts[kept - count - 1] === old.ends[kept - count - 2]) break;
    count++;
  }
  return count;
}

/** Free words next to `start`, up to where its sentence or block ends. */
function freeInSentence(words: WordList, places: Int32Array, start: number, step: 1 | -1): number {
  let at = start;
  while (places[at + step] === -1 && edgeBefore(words, step === 1 ? at + 1 : at) === 0) at += step;
  return Math.abs(at - start);
}

/** A span that begins or ends inside a kept word still does. */
function cutInside(offset: number, lost: number): number {
  return lost === 0 ? Math.max(0, offset) : 0;
}
