import { INITIAL, type Kind, kindOf } from './abbreviation-kinds.ts';
import type { LanguagePack } from './languages/pack.ts';
import { numberEndsSentence } from './numbers-with-stops.ts';
import type { Stop } from './sentence-stops.ts';
import { type Ahead, tokenBefore, wordBefore } from './sentence-words.ts';

/** A full stop, what stands before it and what follows. */
type Place = { text: string; from: number; stop: Stop; token: string; previous: string; ahead: Ahead };

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
  const number = /^(?:\d+\.\+)?(\d+)$/.exec(token)?.[1]; // "90.+4. Minute" is the 4th
  if (number) return numberEndsSentence(text, from, number, previous, ahead, pack);
  const kind = kindOf(token, previous, ahead.word, pack);
  return kind === null || abbreviationEnds(kind, { text, from, stop, token, previous, ahead }, pack);
}

/** Each rule is a line; the first that applies decides. */
function abbreviationEnds(kind: Kind, place: Place, pack: LanguagePack): boolean {
  const { token, previous, ahead } = place;
  if (kind === 'never' || (kind === 'numbered' && hasNumber(place))) return false;
  if (ahead.dash) return false;
  if (isMeasure(place, pack)) return !isFronted(place, pack);
  if (kind === 'numbered' && !INITIAL.test(token)) return true;
  if (isFronted(place, pack)) return false;
  if (kind === 'closing') return previous !== '' && !isTimeGoingOn(place, pack);
  if (kind === 'era' && isDated(place)) return true;
  if (INITIAL.test(token) && (opensName(previous, pack) || isInitial(place) || isParticle(place)))
    return false;
  if (isPronoun(place) || isStarter(ahead, pack) || opensQuotation(place)) return true;
  if (kind === 'company') return endsAfterCompany(place, pack);
  return !INITIAL.test(token) && isCrowd(place, pack);
}

/** "40 cm. More", "603 sq. km. More", "1999 r. Potem": after a number small letters are a unit or "year"; a capital then opens a sentence. */
function isMeasure({ text, token, previous, ahead }: Place, pack: LanguagePack): boolean {
  if (!/^\p{Ll}{1,4}$/u.test(token) || pack.open.has(`${token}.${ahead.word}`)) return false; // 300 n. Chr.
  if (!/^[\p{Sc}\d.,]*\d(?:st|nd|rd|th)?$/u.test(previous) && !MULTIPLES.test(previous)) return false;
  return /^\p{Lu}\p{Ll}/u.test(ahead.word) || isStarter(ahead, pack) || isListNumber(text, ahead);
}

/** What stands between a number and its unit: "3 sq. km.", "5 млн руб." */
const MULTIPLES = /^(?:sq|cu|kw|mln|mld|tys|mio|mill|кв|куб|тыс|тис|млн|млрд)\.?$/i;

/** "after 151 km. 1. Roe (Nor)": a number with its own stop begins a list. */
function isListNumber(text: string, { start, word }: Ahead): boolean {
  return (
    /^\d{1,3}$/.test(word) && /^\. \p{Lu}/u.test(text.slice(start + word.length, start + word.length + 3))
  );
}

/** art. 14, Art. IV, art. R. 14 */
function hasNumber(place: Place): boolean {
  return place.ahead.shape === 'digit' || /^[IVXLC]+$/.test(place.ahead.word) || isInitial(place);
}

function isInitial({ text, ahead }: Place): boolean {
  return INITIAL.test(ahead.word) && text.charAt(ahead.start + ahead.word.length) === '.';
}

/** "R. De Niro", "E. Le Roy": what would open a sentence is part of a name when a capital follows. */
function isParticle({ text, token, ahead }: Place): boolean {
  const after = text.slice(ahead.start, ahead.start + 16);
  return (
    /^\p{Lu}$/u.test(token) &&
    /^(?:De|Du|Des|Le|La|Di|Da|Del|Della|Dos|El|Al|Van|Von|Den|Ten|Ter) \p{Lu}/u.test(after)
  );
}

/** More words, or letters, than these before the abbreviation make it a sentence of its own. */
const FRONTED_WORDS = 4;
const FRONTED_LENGTH = 40;

/** "At 5 a.m." has no verb yet. */
function isFronted({ text, from, stop }: Place, pack: LanguagePack): boolean {
  if (stop.start - from > FRONTED_LENGTH) return false;
  const words = text.slice(from, stop.start).toLowerCase().match(/\S+/g) ?? [];
  const [first = ''] = words;
  if (/^\d[\d:.]* [ap]\.m$/.test(words.join(' '))) return true;
  return words.length > 1 && words.length <= FRONTED_WORDS && pack.fronts.has(first);
}

/** "5 p.m. Monday", "9 a.m. EST", "8 p.m. Jakarta time". */
function isTimeGoingOn({ text, ahead }: Place, pack: LanguagePack): boolean {
  const after = text.slice(ahead.start, ahead.start + 40);
  return pack.calendar.has(ahead.lower) || /^\p{Lu}\S* (?:\p{Lu}\S* )?time\b/u.test(after);
}

/** "the 3rd century B.C. Then", "в 63 г. до н. э. Город"; but "in B.C. Premier Eby" is a place. */
function isDated({ previous }: Place): boolean {
  return /[\dIVX]$|^centur|^\p{Ll}{1,2}\.$/u.test(previous);
}

/** Before "J. P. Moran", "Q. Why", "Cf. E. Le Roy": nothing, an initial, or what needs something after it. */
function opensName(previous: string, pack: LanguagePack): boolean {
  if (previous === '' || /^\p{Lu}\.$/u.test(previous)) return true;
  const word = previous.slice(0, -1);
  return previous.endsWith('.') && (pack.never.has(word) || pack.never.has(word.toLowerCase()));
}

/** "you and I." is no initial. */
function isPronoun({ token, previous }: Place): boolean {
  return token === 'I' && /^\p{Ll}/u.test(previous);
}

/** "The", "Nobody’s", "L’an": a word, or its part before an apostrophe, that opens sentences and is in no name. */
function isStarter({ lower, word }: Ahead, pack: LanguagePack): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return false; // US, IT, WHO
  const [stem = ''] = lower.split("'");
  return pack.starters.has(lower) || (stem !== lower && pack.starters.has(stem) && !/['’]\p{Lu}/u.test(word));
}

/** A quotation that opens here is a sentence of its own, unless it is a nickname: Sgt. J. “Doc” Roe. */
function opensQuotation({ text, ahead }: Place): boolean {
  if (!/["“„«]/.test(text.charAt(ahead.start - 1))) return false;
  return !/^\S+(?: \S+)?["”“»]/.test(text.slice(ahead.start, ahead.start + 40));
}

/** "She left Acme Inc. Shares fell." But "Acme Inc. (ACM.N)", "Acme Inc. Chairman Roe", and no verb yet: "Acme Co. Roe". */
function endsAfterCompany({ text, from, stop, token, previous, ahead }: Place, pack: LanguagePack): boolean {
  if (ahead.shape !== 'upper' || text.charAt(ahead.start - 1) === '(') return false;
  if (pack.roles.has(ahead.lower) || pack.company.has(ahead.word)) return false;
  if (/^Co$/i.test(token) && !/^(?:\p{Lu}|&|and$)/u.test(previous)) return false; // Co. Cork
  return /\p{Ll}{2,} +\p{Lu}/u.test(text.slice(Math.max(from, stop.start - 200), stop.start));
}

/** "left the U.S. Economists say": a plural of people, with a small letter after it. */
function isCrowd({ text, ahead }: Place, pack: LanguagePack): boolean {
  const end = ahead.start + ahead.word.length;
  if (ahead.word.length < 6 || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return pack.crowds.some((ending) => ahead.lower.endsWith(ending));
}
