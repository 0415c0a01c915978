import type { LanguagePack } from '../languages/pack.ts';

/** What follows an abbreviation: see the lists of the same names in languages/pack.ts. */
export type Kind = 'never' | 'numbered' | 'closing' | 'company' | 'era' | 'open';

/** One letter, with its marks: most are initials. */
export const INITIAL = /^\p{L}\p{M}?$/u;

/** The kind of abbreviation that a token (without its last full stop) is between two words, or null when it is a plain word. */
export function kindOf(token: string, previous: string, next: string, pack: LanguagePack): Kind | null {
  const joined = isInTwo(token, previous) ? listed(previous + token, pack) : null;
  if (joined) return joined;
  if (CYRILLIC_ORDINAL.test(token)) return null;
  for (const form of formsOf(token, previous, next)) {
    const kind = listed(form, pack);
    if (kind) return kind;
  }
  if (pack.plain.has(token)) return null;
  if (DOTTED.test(token) || INITIAL.test(token) || JOINED_INITIAL.test(token)) return 'open';
  return looksClipped(token, pack) ? 'open' : null;
}

/** в 1993-м, 5-й */
const CYRILLIC_ORDINAL = /\d-\p{Script=Cyrillic}{1,3}$/u;

/** "z. B.", "e. V." and "т. д." are one abbreviation; "A. M. Khan" has two initials and no time of day. */
function isInTwo(token: string, previous: string): boolean {
  return /^\p{L}{1,2}\.$/u.test(previous) && !/^\p{Lu}\.\p{Lu}$/u.test(previous + token);
}

/** As written, and as it would stand in a list: without a capital, without capitals, without what it is joined to. */
function formsOf(token: string, previous: string, next: string): string[] {
  const lastPart = token.slice(Math.max(...['-', '/', '’', "'"].map((sign) => token.lastIndexOf(sign))) + 1);
  return [token, decapitalised(token, previous === ''), inCapitals(token, next), lastPart, streetOf(token)];
}

function listed(form: string, pack: LanguagePack): Kind | null {
  if (pack.closing.has(form)) return 'closing';
  if (pack.eras.has(form)) return 'era';
  if (pack.company.has(form)) return 'company';
  if (pack.open.has(form)) return 'open';
  if (pack.never.has(form)) return 'never';
  return pack.numbered.has(form) ? 'numbered' : null;
}

/** "U.S", "a.m", "z.B", "H.-J", "m.st", "u.dgl": letters with full stops between. */
const DOTTED = /^(?:(?:\p{L}\p{M}?\.-?)+\p{L}\p{M}?|(?:\p{Ll}{1,2}\.)+\p{Ll}{2,4})$/u;
/** "Heinz-J", "AFP/J" */
const JOINED_INITIAL = /\p{L}[-/]\p{Lu}$/u;
/** "yr", "Cllr", "стр": no vowel, and not all in capitals as acronyms are. */
const VOWELLESS =
  /^(?:[B-DF-HJ-NP-TV-XZŁŚŻ]?[b-df-hj-np-tv-xzłśżźćńñç]{1,5}|[БВГДЖЗКЛМНПРСТФХЦЧШ]?[бвгджзклмнпрстфхцчшщ]{1,5})$/u;

/** Whether a word's shape gives it away as cut short. */
function looksClipped(token: string, pack: LanguagePack): boolean {
  return VOWELLESS.test(token) || (pack.clipped?.test(token) ?? false);
}

/** "Hauptstr", "Dorpsstr": German and Dutch put the street's name before it. */
function streetOf(token: string): string {
  return /\p{Ll}str$/u.test(token) ? 'str' : token;
}

/** "ST. LOUIS" is looked up as "St", for headlines and datelines in capitals; before other words capitals are an acronym. */
function inCapitals(token: string, next: string): string {
  if (!/^\p{Lu}{2,}$/u.test(token) || !/^\p{Lu}[\p{Lu}.’'-]+$/u.test(next)) return token;
  return token.charAt(0) + token.slice(1).toLowerCase();
}

/** "Cf" at the start of a sentence is looked up as "cf"; elsewhere only what is too short for a name. */
function decapitalised(token: string, opens: boolean): string {
  const isTitled = /^\p{Lu}\p{Ll}*\.?\p{Ll}*$/u.test(token) && token.length > 1;
  return isTitled && (opens || token.length < 4) ? token.toLowerCase() : token;
}
