import { fold } from './fold.ts';

/** What a UTF-16 code unit is to the splitting of words. */
export const KIND = {
  space: 1,
  /** Letters and marks, which run together with digits. */
  letter: 2,
  digit: 3,
  /** A word of its own: signs, line feeds, Han and kana. */
  alone: 4,
  /** Half of a character beyond the first plane. */
  half: 5,
} as const;

/** Kinds and folded units are looked up once for each code unit that occurs; both tables are filled as text is met. */
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

export function kindOf(unit: number): number {
  return kinds[unit] || meet(unit);
}

/** A code unit without case and typography: see `fold`. */
export function foldedUnit(unit: number): number {
  if (kinds[unit] === 0) meet(unit);
  return folded[unit] as number;
}

function meet(unit: number): number {
  const sign = fold(String.fromCharCode(unit));
  folded[unit] = sign.charCodeAt(0);
  kinds[unit] = unit >= 0xd800 && unit <= 0xdfff ? KIND.half : kindOfSign(sign);
  return kinds[unit] as number;
}

/** The kind of a folded sign, of one or two code units. */
export function kindOfSign(sign: string): number {
  if (sign === ' ') return KIND.space;
  if (ALONE.test(sign)) return KIND.alone;
  if (DIGIT.test(sign)) return KIND.digit;
  return LETTER.test(sign) ? KIND.letter : KIND.alone;
}

const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIGIT = /\p{N}/u;
const LETTER = /[\p{L}\p{M}]/u;
