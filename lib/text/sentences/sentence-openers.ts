import type { LanguagePack } from '../languages/pack.ts';
import type { FullStop } from './full-stop.ts';
import type { Ahead } from './sentence-words.ts';

/** "The", "Nobody’s", "L’an": a word, or its part before an apostrophe, that opens sentences and is in no name. */
export function isStarter({ lower, word }: Ahead, pack: LanguagePack): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return false; // US, IT, WHO
  const [stem = ''] = lower.split("'");
  return pack.starters.has(lower) || (stem !== lower && pack.starters.has(stem) && !/['’]\p{Lu}/u.test(word));
}

/** A quotation that opens here is a sentence of its own, unless it is a nickname: Sgt. J. “Doc” Roe. */
export function opensQuotation({ text, ahead }: FullStop): boolean {
  if (!/["“„«][^\S\n]?$/.test(text.slice(ahead.start - 2, ahead.start))) return false;
  return !/^\S+(?: \S+)? ?["”“»]/.test(text.slice(ahead.start, ahead.start + 40));
}

/** "left the U.S. Economists say": a plural of people, with a small letter after it. */
export function isCrowd({ text, ahead }: FullStop, pack: LanguagePack): boolean {
  const end = ahead.start + ahead.word.length;
  if (ahead.word.length < 6 || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return pack.crowds.some((ending) => ahead.lower.endsWith(ending));
}
