import type { WordList } from './word-list.ts';

/**
 * What begins with a word: 2 a block, 1 perhaps a sentence, 0 neither. Quicker than `sentences()` and less sure; it only
 * says where an edit is likely to begin or end.
 */
export function edgeBefore({ text, starts, ends, count }: WordList, at: number): 0 | 1 | 2 {
  if (at <= 0 || at >= count) return 2;
  const before = ends[at - 1] ?? 0;
  const start = starts[at] ?? 0;
  if (text.charAt(before - 1) === '\n' || text.charAt(start) === '\n') return 2;
  if (EAST_ASIAN_STOP.test(text.charAt(before - 1))) return 1;
  if (start === before) return 0;
  const stops = STOP.test(text.slice(Math.max(0, before - LONGEST_LOOK), before));
  return stops && OPENING.test(text.slice(start, start + 2)) ? 1 : 0;
}

/** The words `[first, last)` of what is about the sentence around a word. */
export function sentenceAround(words: WordList, at: number): { first: number; last: number } {
  let first = at;
  while (edgeBefore(words, first) === 0) first--;
  let last = at + 1;
  while (edgeBefore(words, last) === 0) last++;
  return { first, last };
}

const EAST_ASIAN_STOP = /[。！？]/;
/** Code units before an edge that are looked at. */
const LONGEST_LOOK = 16;
/**
 * Not after a short word with a capital, such as a title or an initial: it is hardly the end of a sentence; unless a capital
 * stands before it, as in "Harlow Bay."
 */
const STOP =
  /(?:(?<!(?<!\p{L})\p{Lu}\p{L}{0,2}(?=\.))|(?<=\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2}(?=\.)))[.!?…][”’"'»)\]]*$/u;
const OPENING = /^[\p{Lu}\p{Lt}\p{Lo}"'“‘„«¿¡([—–-]/u;
