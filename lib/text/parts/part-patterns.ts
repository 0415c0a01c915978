import type { Language } from '../languages/choose-pack.ts';
import { COMMON_UNITS, PART_WORDS } from '../languages/part-words.ts';

export type PartKind = 'number' | 'date' | 'name' | 'quote' | 'negation' | 'hedge';

/** The patterns of a language in the order in which they claim text: a date's digits are no number. Compiled once. */
export function partPatterns(language: Language): { kind: PartKind; pattern: RegExp }[] {
  const ready = compiled.get(language);
  if (ready) return ready;
  const patterns = compile(language);
  compiled.set(language, patterns);
  return patterns;
}

const compiled = new Map<Language, { kind: PartKind; pattern: RegExp }[]>();

function compile(language: Language): { kind: PartKind; pattern: RegExp }[] {
  return [
    { kind: 'quote', pattern: QUOTATION },
    { kind: 'date', pattern: datePattern(language) },
    { kind: 'number', pattern: numberPattern(language) },
    { kind: 'name', pattern: NAME },
    { kind: 'negation', pattern: words(PART_WORDS[language].negations, EAST_ASIAN_NEGATIONS) },
    { kind: 'hedge', pattern: words(PART_WORDS[language].hedges) },
  ];
}

/** Chinese and Japanese write no blanks between words, so these stand anywhere. */
const EAST_ASIAN_NEGATIONS = '[不没沒未無]|ない|なかった|ません';

/** Longer than this, an opening mark has lost its partner. */
const QUOTATION =
  /“[^“”\n]{1,600}”|„[^„“”\n]{1,600}[“”]|«[^«»\n]{1,600}»|»[^«»\n]{1,600}«|「[^「」\n]{1,600}」|『[^『』\n]{1,600}』|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?!\p{L})|(?<![\p{L}\p{N}])‘[^‘\n]{1,600}?’(?![\p{L}])/gu;

/** Capitalised words with the particles that join them: "Ursula von der Leyen", "Bank of England", "O’Brien-Smith", "WHO". */
const NAME = namePattern();

function namePattern(): RegExp {
  const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*(?<![.'’-])";
  const stop = '(?:(?<=(?<!\\p{L})\\p{Lu}|St|Dr|Mr|Ms|Mrs|Jr|Sr)\\.)?';
  const particle =
    'of the|of|de la|de los|von der|van der|van den|de|del|della|di|da|do|dos|du|der|von|van|bin|ibn|al|el|la|le|zu|y|&';
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:${stop} (?:(?:${particle}) )?${word})*`, 'gu');
}

const YEAR = '(?:1[5-9]|20)\\d{2}';
const CLOCK =
  '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|Uhr)|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}h\\d{2}';

function datePattern(language: Language): RegExp {
  const { months, days, spans, numbers, units } = PART_WORDS[language];
  const month = `(?:${months})`;
  const amount = `(?:\\d+(?:[.,]\\d+)?|${numbers})`;
  return words(
    [
      '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}',
      `\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: de| of)? ${month}(?:(?: de|,)? ${YEAR})?`,
      `${month} \\d{1,2}(?:st|nd|rd|th)?(?:, ${YEAR})?(?!\\d)`,
      `${month}(?: de|,)? ${YEAR}`,
      CLOCK,
      `${amount}(?:[ -](?:${numbers}))*[ -](?:${spans})`,
      `${YEAR}[–-](?:${YEAR}|\\d{2})|${YEAR}s?(?! (?:${units})(?![\\p{L}\\p{N}]))`,
      '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日',
      days,
      // "May" and "March" alone are words as often as months
      month.replaceAll(/\bMay\||\bMarch\||\bmars\||\bmai\||\bmei\||\bmaja\|/g, ''),
    ].join('|'),
  );
}

function numberPattern(language: Language): RegExp {
  const { numbers, units } = PART_WORDS[language];
  const digits = '\\p{Nd}+(?:[.,’\\u0020](?=\\p{Nd}{3}(?!\\p{Nd}))\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?';
  const unit = `(?:\\s?(?:${COMMON_UNITS})(?![\\p{L}\\p{N}])|[ -](?:${units})(?![\\p{L}\\p{N}]))`;
  // Chinese and Japanese letters may stand right before a figure: 共有12人
  const notInWord = '(?<!\\p{N}|(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])\\p{L})';
  const magnitude = `(?:[ -](?:${numbers})(?![\\p{L}\\p{N}]))`;
  return new RegExp(
    `(?:[€£$¥₽₴]\\s?|(?:US|A|C)\\$)?${notInWord}[−-]?(?:${digits}(?:[–-]${digits})?(?:st|nd|rd|th|º|ª)?${magnitude}*${unit}?|(?:${numbers})(?![\\p{L}\\p{N}])${magnitude}*${unit}?|[一二三四五六七八九十百千万億亿兆]{2,})`,
    'giu',
  );
}

/** Whole words only, in any case; `anywhere` also inside others. Arabic and Hebrew prefixes are part of the word. */
function words(alternatives: string, anywhere?: string): RegExp {
  const whole = `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`;
  return new RegExp(anywhere ? `${whole}|${anywhere}` : whole, 'giu');
}
