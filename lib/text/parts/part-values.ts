import { fold } from '../words/fold.ts';
import type { PartKind } from './part-patterns.ts';

/** What a part says, written one way: two parts that say the same have the same value. */
export function partValue(kind: PartKind, words: string, language: string): string {
  const plain = fold(words).replaceAll('\n', ' ').replace(/ +/g, ' ').trim();
  if (kind === 'quote') return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  if (kind === 'negation') return NEGATION_FORMS.test(plain) ? 'not' : plain;
  if (kind === 'number' || kind === 'date') return figures(plain, language);
  return plain.replace(/[.,']/g, '');
}

/** "didn't", "did not" and "cannot" deny alike. */
const NEGATION_FORMS = /n't$|^not$|^cannot$|^n'$|^ne$|^pas$/;

/** Figures in plain digits, units and months in one form. */
function figures(words: string, language: string): string {
  return words
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Nd}[\p{Nd}.,' ]*(?<=\p{Nd})/gu, (digits) => plainNumber(digits, language))
    .replace(/\p{L}+/gu, (word) => NUMBER_WORDS[word] ?? word)
    .replace(/(?<=\d)(?:st|nd|rd|th|º|ª)\b/g, '')
    .replace(PERCENT, '%')
    .replace(/\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?/g, (month) => month.slice(0, 3))
    .replace(/[ .,-]+/g, ' ')
    .replace(/ ?([%€£$]) ?/g, '$1')
    .trim();
}

const PERCENT = /per ?cento?\b|prozent\b|procent\b|pour cent\b|por ?cento\b|por ciento\b|процент\p{L}*/gu;

/** "1,234.5", "1.234,5" and "1 234,5" are one number; where one mark could be either, three digits after it make it a thousand's. */
function plainNumber(digits: string, language: string): string {
  const marks = digits.replace(/\p{Nd}/gu, '');
  const isGroups = /^\p{Nd}{1,3}(?:[., ']\p{Nd}{3})+$/u.test(digits) && new Set(marks).size === 1;
  const commaIsPoint = language !== 'en' && language !== 'he' && language !== 'ar';
  if (isGroups && marks !== (commaIsPoint ? ',' : '.')) return digits.replace(/[., ']/g, '');
  const decimal = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (decimal < 0) return digits.replace(/[ ']/g, '');
  const [whole, fraction] = [digits.slice(0, decimal), digits.slice(decimal + 1).replace(/0+$/, '')];
  return whole.replace(/[., ']/g, '') + (fraction && `p${fraction}`);
}

/** An editor may write "12" for "twelve"; that is style. Numbers from two on; a language's ends where its words get long. */
const NUMBER_WORDS: Record<string, string> = Object.fromEntries(
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'due tre quattro cinque sei sette otto nove dieci undici dodici',
    'dois três quatro cinco seis sete oito nove dez onze doze',
    'twee drie vier vijf zes zeven acht negen tien elf twaalf',
    'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  ].flatMap((list) => list.split(' ').map((word, at) => [word, String(at + 2)])),
);
