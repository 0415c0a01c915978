import type { Alignment } from '../alignment/ties.ts';
import { sentenceAround } from '../words/word-edges.ts';
import type { Fragment, Weigh } from './fragments.ts';

/** Below this share, single words apart from one another do not make a span: "the … the" is in every sentence … */
const MOST_APART = 0.6;
/** … nor does a single letter, such as one sign of a Chinese word. */
const MOST_OF_A_LETTER = 0.5;

/** Whether most of what was kept, `share` of a span, has no kept word at its side and is no figure, or is one letter. */
export function isStray(
  alignment: Alignment,
  { first, last, weight }: Fragment,
  share: number,
  weigh: Weigh,
): boolean {
  const { starts, ends } = alignment.old;
  if (first === last) return share < MOST_OF_A_LETTER && (ends[first] ?? 0) - (starts[first] ?? 0) === 1;
  if (share >= MOST_APART) return false;
  let held = 0;
  for (let at = first; at <= last; at++)
    if (isOnlyFigure(alignment, at) || isPair(alignment, at - 1) || isPair(alignment, at)) held += weigh(at);
  return 2 * held < weight;
}

/** Whether a word is a figure that stands once in each text: beside one that was brought up to date, in a table, it is no chance. */
function isOnlyFigure({ to, old, weights }: Alignment, at: number): boolean {
  return (
    to[at] !== -1 && weights[old.ids[at] ?? 0] === 1 && /^\p{N}/u.test(old.text.charAt(old.starts[at] ?? 0))
  );
}

/** Whether a word and the next were kept side by side, be one of them outside the span. */
function isPair({ to, old, isWord }: Alignment, at: number): boolean {
  const isWordAt = (place: number) => isWord[old.ids[place] ?? 0] ?? false;
  return (to[at] ?? -1) >= 0 && to[at + 1] === (to[at] ?? 0) + 1 && isWordAt(at) && isWordAt(at + 1);
}

/** A sign at a group's edge counts with a kept word of its sentence only: a full stop stands at the end of any sentence. */
export function withoutStraySigns(alignment: Alignment, { first, last, weight }: Fragment): Fragment {
  const { old, to, isWord } = alignment;
  const isLoose = (at: number) =>
    to[at] === -1 || (!isWord[old.ids[at] ?? 0] && !hasKeptSentence(alignment, at));
  let [start, end] = [first, last];
  while (start < end && isLoose(start)) start++;
  while (start < end && isLoose(end)) end--;
  return { first: start, last: end, weight };
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
