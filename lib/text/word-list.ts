import { fold } from './fold.ts';

/** The words and signs of a text: word `i` is `text.slice(starts[i], ends[i])`; equal words have equal `ids`. */
export type WordList = { text: string; count: number; starts: Int32Array; ends: Int32Array; ids: Int32Array };

/** Numbers words alike in several texts, and counts them. */
export type Vocabulary = { ids: Map<string, number>; counts: number[]; isWord: boolean[] };

export function vocabulary(): Vocabulary {
  return { ids: new Map(), counts: [], isWord: [] };
}

/** Letters and digits run together, a figure with its marks is one word; everything else but a space, and each Han or kana, stands alone; so does a line feed. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+|[^ ]/gu;

/** Folding leaves no other blank but the line feed. */
const SPACE = 32;

/** Splits a text. Case and typography do not tell words apart: "The" is "the", and “ is ". */
export function wordList(text: string, words: Vocabulary): WordList {
  const folded = fold(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  WORDS.lastIndex = 0;
  let start = 0;
  while (WORDS.test(folded)) {
    while (folded.charCodeAt(start) === SPACE) start++;
    const end = WORDS.lastIndex;
    starts.push(start);
    ends.push(end);
    ids.push(idOf(folded.slice(start, end), words));
    start = end;
  }
  const list = { starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids) };
  return { text, count: ids.length, ...list };
}

function idOf(word: string, { ids, counts, isWord }: Vocabulary): number {
  const known = ids.get(word);
  if (known !== undefined) {
    counts[known] = (counts[known] ?? 0) + 1;
    return known;
  }
  ids.set(word, counts.length);
  isWord.push(/[\p{L}\p{N}]/u.test(word));
  return counts.push(1) - 1;
}

const SIGN_WEIGHT = 0.1;

/**
 * What each word weighs when texts are compared: 1 if it stands once in each of two, less the commoner it is, signs a tenth.
 * "The" matching "the" says little about two sentences.
 */
export function weightsOf({ counts, isWord }: Vocabulary): Float64Array {
  return Float64Array.from(
    counts,
    (count, id) => (isWord[id] ? 1 : SIGN_WEIGHT) / Math.log2(1 + Math.max(1, count / 2)),
  );
}

/** Index of the first word that ends after `offset`. */
export function wordAfter(words: WordList, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
