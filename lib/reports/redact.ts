import type { SourceView } from '../sources/view.ts';

/** What stands where a withheld name was. */
export const WITHHELD = '[withheld]';

/** Shorter names would blot out ordinary words. */
const SHORTEST_NAME = 3;
/** A title such as "Phone call" says nothing; a long one may name the person. */
const SHORTEST_TITLE = 12;
/** A single word of fewer letters is only meant where it stands alone: "Ana", not "analysis". */
const SHORTEST_STEM = 6;

export type Redact = <T extends string | null>(text: T) => T;

/**
 * Blots the identities of withheld sources out of what colleagues wrote about a claim: whole names, addresses, file names and
 * telling titles in any case, and the single names of a person as they are spelt. Endings that languages hang on a name go with
 * it. Too much is blotted rather than too little; the text under check is not touched: it says what it says.
 */
export function redactor(withheld: SourceView[]): Redact {
  const patterns = [
    patternOf(withheld.flatMap(namesOf), 'giu'),
    patternOf(withheld.flatMap(singleNamesOf), 'gu'),
  ].filter((pattern) => pattern !== null);
  const blot = (text: string) => patterns.reduce((left, pattern) => left.replace(pattern, WITHHELD), text);
  return (text) => (text === null ? text : (blot(text) as typeof text));
}

/** Whether a text tells who a source is. */
export function tells(text: string, source: SourceView): boolean {
  return redactor([source])(text) !== text;
}

function namesOf({ kind, title, author, fileName, address }: SourceView): string[] {
  const telling = kind === 'person' || title.trim().length >= SHORTEST_TITLE;
  const names = [author, fileName, address, telling ? title : null];
  return names.flatMap((name) => (name && name.trim().length >= SHORTEST_NAME ? [name.trim()] : []));
}

/** A person is called by one name alone, too. A title counts if it looks like a name: two to four words with capitals. */
function singleNamesOf({ kind, title, author }: SourceView): string[] {
  if (kind !== 'person') return [];
  const words = [title, author ?? ''].map((name) => name.trim().split(/\s+/));
  return words.filter(looksLikeName).flatMap((name) => name.filter((word) => word.length >= SHORTEST_NAME));
}

function looksLikeName(words: string[]): boolean {
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

function patternOf(names: string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(bounded).join('|'), flags);
}

/** Where words are parted by spaces a name begins where a word begins; Arabic and Hebrew put letters before it, Chinese parts nothing. */
function bounded(name: string): string {
  const parted = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u.test(name);
  const alone = parted && name.length < SHORTEST_STEM;
  return `${parted ? '(?<![\\p{L}\\p{N}])' : ''}${literal(name)}${alone ? '(?![\\p{L}\\p{N}])' : ''}`;
}

function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
