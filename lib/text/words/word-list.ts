import { KIND, kindOf, kindOfSign } from './code-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words and signs of a text: word `i` is `text.slice(starts[i], ends[i])`; equal words have equal `ids`. */
export type WordList = { text: string; count: number; starts: Int32Array; ends: Int32Array; ids: Int32Array };

/**
 * Splits a text. Letters and digits run together, a figure with its marks is one word; everything else but a space, and each
 * Han or kana, stands alone; so does a line feed. Case and typography do not tell words apart: "The" is "the", and “ is ".
 */
export function wordList(text: string, words: Vocabulary): WordList {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const ids = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) {
      starts[count] = at;
      ends[count] = end;
      ids[count++] = words.idOf(text, at, end);
    }
    at = Math.max(end, at + 1);
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    ids: ids.slice(0, count),
  };
}

/** Where the word that begins at `start` ends; `start` itself, if a space stands there. */
function wordEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === KIND.space) return start;
  if (kind === KIND.alone) return start + widthAt(text, start);
  let at = kind === KIND.digit ? figureEnd(text, start) : start;
  while (at < text.length && isOfWord(kindAt(text, at))) at += widthAt(text, at);
  return at;
}

/** The end of digits with marks between them: 1,234.5. */
function figureEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === KIND.digit) {
    at += widthAt(text, at);
    const isMark = text.charCodeAt(at) === COMMA || text.charCodeAt(at) === STOP;
    if (isMark && kindAt(text, at + 1) === KIND.digit) at++;
  }
  return at;
}

const COMMA = 44;
const STOP = 46;

const isOfWord = (kind: number) => kind === KIND.letter || kind === KIND.digit;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return KIND.space;
  const kind = kindOf(text.charCodeAt(at));
  return kind === KIND.half ? kindOfSign(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kind;
}

function widthAt(text: string, at: number): number {
  return kindOf(text.charCodeAt(at)) === KIND.half && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
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
