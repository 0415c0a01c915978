import type { LanguagePack } from '../languages/pack.ts';
import type { FullStop } from './full-stop.ts';
import { isStarter } from './sentence-openers.ts';
import type { Ahead } from './sentence-words.ts';

/**
 * "40 cm. More", "603 sq. km. More", "1999 r. Potem", "XIX w. Potem", "10 J. Dann": after a number letters are a unit, a
 * "year" or a "century"; a capital then opens a sentence.
 */
export function isMeasure({ text, token, previous, ahead }: FullStop, pack: LanguagePack): boolean {
  if (!isUnit(token, previous) || pack.streets.has(token)) return false;
  if (pack.open.has(`${token}.${ahead.word}`)) return false; // 300 n. Chr.
  if (isStarter(ahead, pack) || isListNumber(text, ahead)) return true;
  if (MULTIPLES.test(token) && !CYRILLIC.test(token)) return false; // 5 tys. Polaków
  if (pack.counted.test(ahead.lower)) return false;
  return ahead.word === '' || /^\p{Lu}\p{Ll}/u.test(ahead.word) || isBeforeAcronym(token, ahead);
}

/** Small letters after a number, or one capital that is no point of the compass ("210 W. Main St.") after one that is no year. */
function isUnit(token: string, previous: string): boolean {
  if (/^[CF]$/.test(token) && previous.endsWith('°')) return true;
  if (/^\p{Lu}$/u.test(token)) return !/[NSEW]/.test(token) && /^\d{1,3}$|^\d+[.,]\d+$/.test(previous);
  if (/\d\/\p{Ll}{1,4}$/u.test(token)) return true; // $4.50/lb.
  if (!/^\p{Ll}{1,4}(?:\/\p{Ll}{1,4})?$/u.test(token)) return false; // 12 грн/кг
  return (
    NUMBER.test(previous) ||
    MULTIPLES.test(previous) ||
    /^an? (?:oz|lb|bbl|gal|hr|yd)$/.test(`${previous} ${token}`)
  );
}

const NUMBER = /^(?:[\p{Sc}\d.,]*\d(?:st|nd|rd|th)?|[IVXLCDM]+e?)$/u;

/** What stands between a number and its unit: "3 sq. km.", "5 млн руб." */
const MULTIPLES = /^(?:sq|cu|kw|mln|mld|tys|mio|mill|кв|куб|тыс|тис|млн|млрд)\.?$/i;

/** "на 40 мин. РЖД извинились": no code of a currency; not after a year, in which something is ("в 1991 г. СССР"), or dollars ("долл. США"). */
function isBeforeAcronym(token: string, { word }: Ahead): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && CYRILLIC.test(word) && !/^(?:[гр]{1,2}|ст|в{1,2}|дол+)$/u.test(token);
}

/** Ukrainians and Russians are written small: after "5 тис." a capital opens a sentence. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** "after 151 km. 1. Roe (Nor)": a number with its own stop begins a list. */
function isListNumber(text: string, { start, word }: Ahead): boolean {
  return (
    /^\d{1,3}$/.test(word) && /^\. \p{Lu}/u.test(text.slice(start + word.length, start + word.length + 3))
  );
}
