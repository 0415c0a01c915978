import { PACKS } from './choose-pack.ts';
import { languagesOfLetters } from './letters.ts';

/** Code units that suffice. */
const SAMPLE = 4000;
/** Fewer words say too little: "Berlin, 3. Mai" may stand in any text. */
const LEAST_WORDS = 12;
/** In running prose at least every sixth word is one of its language's small words; in a language we have no pack for, fewer are by chance. */
const LEAST_SHARE = 1 / 6;
/** As many different ones: in Hungarian "a" alone would look like Portuguese. */
const LEAST_DIFFERENT = 5;
/** Kin share small words (de, la, que; у, на, за); the language of the text has half as many again as its next of kin. */
const LEAST_LEAD = 1.5;

/**
 * The language that a text is surely in, as a BCP 47 tag, or null: for a person to confirm, so a doubtful one is not named.
 * `chooseLanguage` always names one, because a sentence must be split by some rules.
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return byScript(sample) ?? bySmallWords(sample);
}

/** Scripts of one language, or nearly: kana; Han without kana; Hangul; Hebrew and Arabic letters, without those that only others write. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const prevails = (script: RegExp) =>
    2 * (sample.match(script)?.length ?? 0) > letters && letters >= LEAST_WORDS;
  if (prevails(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu))
    return /\p{Script=Hiragana}/u.test(sample) ? 'ja' : 'zh';
  if (prevails(/\p{Script=Hangul}/gu)) return 'ko';
  if (prevails(/\p{Script=Hebrew}/gu)) return YIDDISH.test(sample) ? null : 'he';
  if (prevails(/\p{Script=Arabic}/gu)) return NOT_ARABIC.test(sample) ? null : 'ar';
  return null;
}

const YIDDISH = /[\u05f0-\u05f2\ufb1f]|ײ|אַ|אָ/u;
/** Letters of Persian, Urdu, Pashto, Kurdish and Uyghur. */
const NOT_ARABIC =
  /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06d2\u0679\u0688\u0691\u06be\u06c1\u0681\u0695\u06b5\u06c6\u06d5]/u;

function bySmallWords(sample: string): string | null {
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const [best, next] = languagesOfLetters(words)
    .map((language) => ({ language, found: words.filter((word) => PACKS[language].starters.has(word)) }))
    .sort((a, b) => b.found.length - a.found.length);
  if (!best || best.found.length < LEAST_SHARE * words.length) return null;
  if (new Set(best.found).size < LEAST_DIFFERENT) return null;
  if (best.language === 'nl' && isAfrikaans(words)) return null;
  return best.found.length >= LEAST_LEAD * (next?.found.length ?? 0) ? best.language : null;
}

/** Afrikaans shares nearly all small words with Dutch, but these Dutch has not. */
const AFRIKAANS = new Set('nie hulle vir hy ek jy sê baie hierdie daardie gesê hê kry moenie'.split(' '));
/** A name or a quotation may hold one. */
const LEAST_AFRIKAANS = 1 / 40;

function isAfrikaans(words: readonly string[]): boolean {
  return words.filter((word) => AFRIKAANS.has(word)).length >= LEAST_AFRIKAANS * words.length;
}
