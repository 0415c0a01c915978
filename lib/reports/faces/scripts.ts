/** A family for what the desk's own faces cannot write. */
export type ScriptFamily = {
  name: string;
  /** The Fontsource package. */
  from: string;
  /** A variable family gives a regular and a bold face; one that is not has a single weight for all. */
  variable: boolean;
  /** Its package promises letters that it does not have: those behind it are asked for the same. */
  patchy?: boolean;
  /** Its package promises letters of half the world's scripts: it is asked for these alone. */
  writes?: RegExp;
};

const noto = (script: string, more: Partial<ScriptFamily> = {}): ScriptFamily => ({
  name: `Noto Sans ${script}`,
  from: `@fontsource-variable/noto-sans-${script.toLowerCase()}`,
  variable: true,
  ...more,
});

/** Characters, kana, syllables, the signs that go with them, and the full-width forms. */
const EAST_ASIAN = String.raw`\p{scx=Han}\p{scx=Bopomofo}\u3000-\u303f\uff00-\uffef`;
const han = new RegExp(`[${EAST_ASIAN}]`, 'u');

const simplified = noto('SC', { writes: han });
const traditional = noto('TC', { writes: han });
const japanese = noto('JP', {
  writes: new RegExp(`[${EAST_ASIAN}\\p{scx=Hiragana}\\p{scx=Katakana}]`, 'u'),
});
const korean = noto('KR', { writes: new RegExp(`[${EAST_ASIAN}\\p{scx=Hangul}]`, 'u') });

const scripts = [
  ...['Thai', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam'],
  ...['Sinhala', 'Khmer', 'Lao', 'Myanmar', 'Georgian', 'Armenian', 'Ethiopic'],
].map((script) => noto(script));

const symbols: ScriptFamily[] = [
  noto('Symbols', { patchy: true }),
  { name: 'Noto Sans Symbols 2', from: '@fontsource/noto-sans-symbols-2', variable: false, patchy: true },
  { name: 'Noto Emoji', from: '@fontsource-variable/noto-emoji', variable: true },
];

/** The families in the order in which they are asked for a letter, for a text in this language. */
export function scriptFamilies(language: string | null, letters: ReadonlySet<string>): ScriptFamily[] {
  const first = hanFamily(language?.toLowerCase() ?? '', letters);
  const others = [simplified, traditional, japanese, korean].filter((family) => family !== first);
  return [first, ...others, ...scripts, ...symbols];
}

/** Chinese, Japanese and Korean share code points for characters that each of them writes a little differently. */
function hanFamily(language: string, letters: ReadonlySet<string>): ScriptFamily {
  if (/^zh-(hant|tw|hk|mo)/.test(language)) return traditional;
  if (/^zh/.test(language)) return simplified;
  if (/^ko/.test(language)) return korean;
  if (/^ja/.test(language) || [...letters].some((letter) => /\p{sc=Hiragana}|\p{sc=Katakana}/u.test(letter)))
    return japanese;
  return simplified;
}
