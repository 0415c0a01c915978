import type { Language } from './choose-pack.ts';

/** The letters (small) that each language writes. The Arabic and Hebrew scripts are told by what only others write: recognise.ts. */
const LETTERS: Record<Exclude<Language, 'ar' | 'he'>, RegExp> = {
  en: /^[a-z]+$/,
  de: /^[a-zäöüß]+$/,
  fr: /^[a-zàâæçéèêëîïôœùûüÿ]+$/,
  es: /^[a-záéíóúüñ]+$/,
  pt: /^[a-záàâãçéêíóôõú]+$/,
  it: /^[a-zàèéìíîòóù]+$/,
  nl: /^[a-záèéëïóöü]+$/,
  pl: /^[a-ząćęłńóśźż]+$/,
  ru: /^[а-яё]+$/,
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]+$/,
};

/** Letters without which no few lines of a language are written, though its kin do without them: Bulgarian has no ы. */
const ALWAYS: Partial<Record<Language, string>> = { ru: 'ы', uk: 'і' };

/** Names and words from abroad: more words than this with letters of other languages are no text of this one. */
const MOST_FOREIGN = 1 / 20;

/** Languages that write with the letters of these words (in small letters), a few foreign ones apart, and have their own among them. */
export function languagesOfLetters(words: readonly string[]): Language[] {
  return (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).filter((language) => {
    const always = ALWAYS[language] ?? '';
    if (!words.some((word) => word.includes(always))) return false;
    const foreign = words.filter((word) => !LETTERS[language].test(word));
    return foreign.length <= MOST_FOREIGN * words.length;
  });
}
