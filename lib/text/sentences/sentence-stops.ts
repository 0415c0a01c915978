import { isBlank } from '../span.ts';

/** A place where a sentence may end. All offsets are UTF-16 code units. */
export type Stop = {
  /** Where the terminators begin, and what they are: ".", "?!", ". . ." */
  start: number;
  marks: string;
  /** Quotation marks, brackets and note numbers that belong to what ends here. */
  closers: string;
  /** After the closers. */
  end: number;
  /** The first code unit after `end` that is not blank, or `limit`. */
  next: number;
  /** Where the line or list item ends. */
  limit: number;
};

/** Full stops, question and exclamation marks, ellipses and their relatives in the scripts of the world. */
const MARKS = '.!?…‼⁇⁈⁉؟۔।॥։።။។。！？．｡';
export const TERMINATOR = new RegExp(`[${MARKS}]`, 'g');

/** The stop whose terminators begin at `start`. */
export function stopAt(text: string, start: number, limit: number): Stop {
  const marks = marksAt(text, start, limit);
  const afterMarks = start + marks.length;
  CLOSERS.lastIndex = afterMarks;
  const closers = (CLOSERS.exec(text)?.[0] ?? '').slice(0, limit - afterMarks);
  const end = afterMarks + closers.length;
  let next = end;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  return { start, marks, closers, end, next, limit };
}

/** 「できる。……いや」: after 。 points open the next sentence. */
const RUN = new RegExp(`。(?=…)|[${MARKS}]+`, 'y');
/** ". . .": only where a blank stands before; "end. . . ." is a full stop with an omission after it (Chicago Manual, 13.53). */
const SPACED_ELLIPSIS = /\.(?: \.){2,}/y;
/** “, ‘ and « close in some languages and open in others: a letter right after them tells. */
const CLOSERS =
  /(?:["'”’»›)\]}」』】〉》）］]|[“‘«‹](?![\p{L}\p{N}])| (?=[»›]|”(?!\p{L}))|\[\d{1,3}\]|[¹²³⁰⁴-⁹†‡])*/uy;

function marksAt(text: string, start: number, limit: number): string {
  const apart = start === 0 || isBlank(text.charCodeAt(start - 1));
  const spaced = apart ? matchAt(SPACED_ELLIPSIS, text, start) : '';
  return (spaced || matchAt(RUN, text, start)).slice(0, limit - start);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
