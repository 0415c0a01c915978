import { arabic } from './arabic.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hebrew } from './hebrew.ts';
import { italian } from './italian.ts';
import type { LanguagePack } from './pack.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

export const PACKS = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  pl: polish,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
  he: hebrew,
} satisfies Record<string, LanguagePack>;

export type Language = keyof typeof PACKS;

/** The pack for a text: see `chooseLanguage`. */
export function choosePack(text: string, language?: string): LanguagePack {
  return PACKS[chooseLanguage(text, language)];
}

/** The language of a BCP 47 tag; without one (or with one we have no pack for), the one whose small words the text uses most. */
export function chooseLanguage(text: string, language?: string): Language {
  const named = language?.toLowerCase().split('-')[0] ?? '';
  return isLanguage(named) ? named : guess(text.slice(0, SAMPLE));
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(PACKS, name);
}

/** Code units that suffice to tell a dozen languages by their small words. */
const SAMPLE = 4000;

function guess(sample: string): Language {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const [name, { starters }] of Object.entries(PACKS)) {
    const hits = words.reduce((sum, word) => sum + (starters.has(word) ? 1 : 0), 0);
    if (hits > most && isLanguage(name)) [best, most] = [name, hits];
  }
  if (most > 0) return best;
  if (/[\u0590-\u05ff]/.test(sample)) return 'he';
  return /[\u0600-\u06ff]/.test(sample) ? 'ar' : 'en';
}
