import { likeness } from '../alignment/chance.ts';
import { type Alignment, isFeed, weightOf } from '../alignment/ties.ts';
import { sentenceAround } from '../words/word-edges.ts';
import type { WordList } from '../words/word-list.ts';
import type { Group } from './kept-group.ts';

/** With less of its sentence left than this, by weight, what was kept of a mark may stand in another sentence made alike; … */
const LEAST_OF_SENTENCE = 0.5;
/** … with less than this, where neither the sentence before nor the one after still stands beside it; … */
const LEAST_WITHOUT_NEIGHBOUR = 0.7;
/** … unless its words are rare: these weigh more than "called it a" or a name of which the text is full. */
const TELLING = 1.5;

/** Whether a mark's kept words still stand in their sentence, and not in one that took its place and happens to share them. */
export function isSameSentence(alignment: Alignment, { first, last }: Group): boolean {
  const { old, now, to } = alignment;
  if (keptWeight(alignment, first, last) >= TELLING) return true;
  const here = around(old, first, last);
  const there = around(now, to[first] ?? 0, to[last] ?? 0);
  const least = hasNeighbour(alignment, here, there) ? LEAST_OF_SENTENCE : LEAST_WITHOUT_NEIGHBOUR;
  return likeness(alignment, here, there) >= least;
}

type Words = { first: number; last: number };

/** The sentences from one word's to another's. */
function around(words: WordList, first: number, last: number): Words {
  return { first: sentenceAround(words, first).first, last: sentenceAround(words, last).last };
}

/** Whether the word before or the word after, line feeds apart, is the same in both texts. */
function hasNeighbour({ old, now, to }: Alignment, here: Words, there: Words): boolean {
  const before = (words: WordList, at: number) => (isFeed(words, at - 1) ? at - 2 : at - 1);
  const after = (words: WordList, at: number) => (isFeed(words, at) ? at + 1 : at);
  const earlier = before(now, there.first);
  return (
    (earlier >= 0 && to[before(old, here.first)] === earlier) ||
    to[after(old, here.last)] === after(now, there.last)
  );
}

function keptWeight(alignment: Alignment, first: number, last: number): number {
  let weight = 0;
  for (let at = first; at <= last; at++)
    if (alignment.to[at] !== -1) weight += weightOf(alignment, at, at + 1);
  return weight;
}
