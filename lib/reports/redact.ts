import type { SourceView } from '../sources/view.ts';

/** What stands where a withheld name was. */
export const WITHHELD = '[withheld]';

/** Shorter names would blot out ordinary words. */
const SHORTEST_NAME = 3;
/** A title such as "Interview" or "Phone call" says nothing; a long one may name the person. */
const SHORTEST_TITLE = 12;

export type Redact = <T extends string | null>(text: T) => T;

/**
 * Blots the identities of withheld sources out of what colleagues wrote about a claim: name, address, file name, telling titles.
 * Whole words, any case. The text under check is not touched: it says what it says.
 */
export function redactor(withheld: SourceView[]): Redact {
  const names = withheld.flatMap(identitiesOf).sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => (text === null ? text : (text.replace(pattern, WITHHELD) as typeof text));
}

/** The strings that would tell who a source is. */
export function identitiesOf(source: SourceView): string[] {
  const names = [source.author, source.fileName, source.address].filter(
    (name): name is string => name !== null && name.trim().length >= SHORTEST_NAME,
  );
  return source.title.trim().length >= SHORTEST_TITLE ? [...names, source.title] : names;
}

function literal(name: string): string {
  return name.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
