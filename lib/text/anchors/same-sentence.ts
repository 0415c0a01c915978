import { likeness } from '../alignment/chance.ts';
import { type Alignment, weightOf } from '../alignment/ties.ts';
import { sentenceAround } from '../words/word-edges.ts';
import type { Group } from './kept-group.ts';

/** With less of its sentence left than this, by weight, what was kept of a mark may stand in another sentence made alike … */
const LEAST_OF_SENTENCE = 0.5;
/** … unless its words are rare: these weigh more than "called it a" or a name of which the text is full. */
const TELLING = 1.5;

/** Whether a mark's kept words still stand in their sentence, and not in one that took its place and happens to share them. */
export function isSameSentence(alignment: Alignment, { first, last }: Group): boolean {
  const { old, now, to } = alignment;
  if (keptWeight(alignment, first, last) >= TELLING) return true;
  const here = {
    first: sentenceAround(old, first).first,
    last: sentenceAround(old, last).last,
  };
  const there = {
    first: sentenceAround(now, to[first] ?? 0).first,
    last: sentenceAround(now, to[last] ?? 0).last,
  };
  return likeness(alignment, here, there) >= LEAST_OF_SENTENCE;
}

function keptWeight(alignment: Alignment, first: number, last: number): number {
  let weight = 0;
  for (let at = first; at <= last; at++)
    if (alignment.to[at] !== -1) weight += weightOf(alignment, at, at + 1);
  return weight;
}
