import type { Alignment } from '../alignment/ties.ts';
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
    if (isKeptFigure(alignment, at) || isPair(alignment, at - 1) || isPair(alignment, at)) held += weigh(at);
  return 2 * held < weight;
}

/** Whether a word was kept and is a figure: beside one that was brought up to date, in a table, it is no chance. */
function isKeptFigure({ to, old }: Alignment, at: number): boolean {
  return to[at] !== -1 && /^\p{N}/u.test(old.text.charAt(old.starts[at] ?? 0));
}

/** Whether a word and the next were kept side by side, be one of them outside the span. */
function isPair({ to, old, isWord }: Alignment, at: number): boolean {
  const isWordAt = (place: number) => isWord[old.ids[place] ?? 0] ?? false;
  return (to[at] ?? -1) >= 0 && to[at + 1] === (to[at] ?? 0) + 1 && isWordAt(at) && isWordAt(at + 1);
}
