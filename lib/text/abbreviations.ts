import type { LanguagePack } from './languages/pack.ts';
import type { Stop } from './sentence-stops.ts';
import { type Ahead, tokenBefore } from './sentence-words.ts';
import { isBlank } from './span.ts';

/**
 * Whether a single full stop, followed by a blank and by a word that could open a sentence, ends one; or belongs to an
 * abbreviation, an initial, an ordinal or a list number. `from` is where the sentence began.
 */
export function dotEndsSentence(
  text: string,
  from: number,
  stop: Stop,
  ahead: Ahead,
  pack: LanguagePack,
): boolean {
  const token = tokenBefore(text, from, stop.start).replace(/^['‘’]/, '');
  const previous = wordBefore(text, from, stop.start - token.length);
  if (NUMBER.test(token)) return numberEndsSentence(text, from, token, previous, ahead, pack);
  const kind = kindOf(token, previous, pack);
  if (kind === null) return true;
  if (isMeasure(token, previous, ahead)) return !isFronted(text, from, stop.start, pack);
  if (kind === 'never' || ahead.dash) return false;
  const hasNumber = ahead.shape === 'digit' || ROMAN.test(ahead.word) || isInitial(text, ahead); // art. R. 14
  if (kind === 'numbered' && hasNumber) return false;
  if (kind === 'numbered' && !INITIAL.test(token)) return true;
  if (isFronted(text, from, stop.start, pack)) return false;
  if (kind === 'closing') return !pack.calendar.has(ahead.lower);
  if (INITIAL.test(token) && (previous === '' || /^\p{Lu}\.$/u.test(previous) || isInitial(text, ahead)))
    return false; // "Q. Why", "J. P. Moran"
  return isPronoun(token, previous) || pack.starters.has(ahead.lower);
}

type Kind = 'never' | 'numbered' | 'closing' | 'open';

const NUMBER = /^\d+$/;
const ROMAN = /^[IVXLC]+$/;
/** "U.S", "a.m", "z.B", "H.-J": letters with full stops between. */
const DOTTED = /^(?:\p{L}\p{M}?\.-?)+\p{L}\p{M}?$/u;
/** "yr", "Cllr": no vowel, and not all in capitals as acronyms are. Latin letters only. */
const CLIPPED = /^(?:[B-DF-HJ-NP-TV-XZ]|[b-df-hj-np-tv-xz])[b-df-hj-np-tv-xz]{1,4}$/;
const INITIAL = /^\p{L}\p{M}?$/u;

function kindOf(token: string, previous: string, pack: LanguagePack): Kind | null {
  const joined = /^\p{L}{1,2}\.$/u.test(previous) ? listed(previous + token, pack) : null;
  if (joined) return joined;
  const lastPart = token.slice(Math.max(...['-', '/', '’', "'"].map((sign) => token.lastIndexOf(sign))) + 1);
  const forms = [token, decapitalised(token, previous === ''), capitalised(token), lastPart, streetOf(token)];
  for (const form of forms) {
    const kind = listed(form, pack);
    if (kind) return kind;
  }
  if (DOTTED.test(token) || INITIAL.test(token)) return 'open';
  return CLIPPED.test(token) && !pack.plain.has(token) ? 'open' : null;
}

/** "Hauptstr", "Dorpsstr": German and Dutch put the street's name before it. */
function streetOf(token: string): string {
  return /\p{Ll}str$/u.test(token) ? 'str' : token;
}

function listed(form: string, pack: LanguagePack): Kind | null {
  if (pack.closing.has(form)) return 'closing';
  if (pack.open.has(form)) return 'open';
  if (pack.numbered.has(form)) return 'numbered';
  return pack.never.has(form) ? 'never' : null;
}

/** "ST" is looked up as "St", for headlines and datelines in capitals. */
function capitalised(token: string): string {
  return /^\p{Lu}{2,}$/u.test(token) ? token.charAt(0) + token.slice(1).toLowerCase() : token;
}

/** "Cf" at the start of a sentence is looked up as "cf"; elsewhere only what is too short for a name. */
function decapitalised(token: string, opens: boolean): string {
  const isTitled = /^\p{Lu}\p{Ll}*\.?\p{Ll}*$/u.test(token) && token.length > 1;
  return isTitled && (opens || token.length < 4) ? token.toLowerCase() : token;
}

/** "40 cm. More …", "1999 r. Potem …": small letters after a number are a unit or "year"; a capitalised word then opens a sentence. */
function isMeasure(token: string, previous: string, ahead: Ahead): boolean {
  return (
    /^\p{Ll}{1,4}$/u.test(token) &&
    /^[\d.,]*\d(?:st|nd|rd|th)?$/.test(previous) &&
    /^\p{Lu}(?:\p{Ll}|$)/u.test(ahead.word)
  );
}

function isInitial(text: string, ahead: Ahead): boolean {
  return INITIAL.test(ahead.word) && text.charAt(ahead.start + ahead.word.length) === '.';
}

/** "you and I." is no initial. */
function isPronoun(token: string, previous: string): boolean {
  return token === 'I' && /^\p{Ll}/u.test(previous);
}

/** More words, or letters, than these before the abbreviation make it a sentence of its own. */
const FRONTED_WORDS = 4;
const FRONTED_LENGTH = 40;

/** "At 5 a.m." has no verb yet. */
function isFronted(text: string, from: number, to: number, pack: LanguagePack): boolean {
  if (to - from > FRONTED_LENGTH) return false;
  const words = text.slice(from, to).toLowerCase().match(/\S+/g) ?? [];
  const [first = ''] = words;
  if (/^\d[\d:.]* [ap]\.m$/.test(words.join(' '))) return true;
  return words.length > 1 && words.length <= FRONTED_WORDS && pack.fronts.has(first);
}

/** A number with a full stop: a list number at the start, an ordinal in the languages that write it so, else a plain end. */
function numberEndsSentence(
  text: string,
  from: number,
  token: string,
  previous: string,
  ahead: Ahead,
  pack: LanguagePack,
): boolean {
  if (text.startsWith(token, from) && previous === '') return token.length > 3;
  if (/^\d{1,2}\.$/.test(previous) && token.length < 3 && ahead.shape === 'digit') return false; // 14. 2. 1961
  if (pack.ordinalLeads.size === 0 || token.length > 2) return true;
  if (pack.calendar.has(ahead.lower)) return false;
  return pack.starters.has(ahead.lower) || !pack.ordinalLeads.has(previous.toLowerCase());
}

/** The token before the blank that ends at `end`; '' at the start of the sentence. */
function wordBefore(text: string, from: number, end: number): string {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return tokenBefore(text, from, at);
}
