import { isBlank } from '../span.ts';

/** The first word after a stop. */
export type Ahead = {
  word: string;
  lower: string;
  start: number;
  /** 'none': no word follows on the line; 'caseless': a script without capitals. */
  shape: 'upper' | 'lower' | 'digit' | 'caseless' | 'none';
  /** A dash stands before it: a dateline, or a line of dialogue. */
  dash: boolean;
};

/** Looks past quotation marks, brackets, dashes, bullets and omission marks to the next word before `limit`. */
export function wordAhead(text: string, at: number, limit: number): Ahead {
  OPENERS.lastIndex = at;
  const openers = OPENERS.exec(text)?.[0] ?? '';
  const start = at + openers.length;
  WORD.lastIndex = start;
  const word = start < limit ? (WORD.exec(text)?.[0] ?? '').replace(/[.'’-]+$/, '') : '';
  const lower = word.toLowerCase().replaceAll('’', "'");
  const dash = /^[—–-]/.test(openers);
  if (word === '') return { word, lower, start, shape: start < limit ? 'caseless' : 'none', dash };
  return { word, lower, start, shape: shapeOf(word), dash };
}

const OPENERS = /(?:[^\S\n]|["'“”„‚«»‘’‹›([{¿¡*•·_#—–-]|[…)\]]|\.)*/y;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/uy;

function shapeOf(word: string): Ahead['shape'] {
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) return 'upper';
  if (/^\p{Ll}{1,3}\p{Lu}/u.test(word)) return 'upper'; // iPhone, macOS: names that begin small
  if (/^\p{Ll}/u.test(word)) return 'lower';
  return /^\p{N}/u.test(word) ? 'digit' : 'caseless';
}

/** What stands directly before offset `end`, back to a blank, an opening mark or a dash; not before `from`. */
export function tokenBefore(text: string, from: number, end: number): string {
  let start = end;
  const furthest = Math.max(from, end - LONGEST_TOKEN);
  while (start > furthest && !isTokenEdge(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The token before the blank that ends at `end`; '' at the start of the sentence. */
export function wordBefore(text: string, from: number, end: number): string {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return tokenBefore(text, from, at);
}

/** Longer things than this are no abbreviations, and must not cost time. */
const LONGEST_TOKEN = 80;

function isTokenEdge(code: number): boolean {
  return isBlank(code) || EDGES.has(code);
}

const EDGES = new Set(Array.from('"“”„«»()[]{}—–‹›', (sign) => sign.charCodeAt(0)));
