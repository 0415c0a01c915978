import type { LanguagePack } from '../languages/pack.ts';
import type { FullStop } from './full-stop.ts';

/** Whether the sentence can hardly have had its verb yet: a time or place in front, or a clause that waits for its comma. */
export function hasNoVerbYet(place: FullStop, pack: LanguagePack): boolean {
  return isFronted(place, pack) || isInClause(place, pack);
}

/** More words, or letters, than these before the abbreviation make it a sentence of its own. */
const FRONTED_WORDS = 4;
const FRONTED_LENGTH = 40;

/** "At 5 a.m." */
function isFronted({ text, from, stop }: FullStop, pack: LanguagePack): boolean {
  if (stop.start - from > FRONTED_LENGTH) return false;
  const words = text.slice(from, stop.start).toLowerCase().match(/\S+/g) ?? [];
  const [first = ''] = words;
  if (/^\d[\d:.]* [ap]\.m$/.test(words.join(' '))) return true;
  return words.length > 1 && words.length <= FRONTED_WORDS && pack.fronts.has(first);
}

/** A clause in front of the main one is no longer than this. */
const LONGEST_CLAUSE = 100;

/** "Gdy w 1938 r. Hitler zajął Austrię, …": what a conjunction opened lasts until a comma. */
export function isInClause({ text, from, stop }: FullStop, pack: LanguagePack): boolean {
  if (stop.start - from > LONGEST_CLAUSE) return false;
  const clause = text.slice(from, stop.start);
  const [first = ''] = clause.toLowerCase().match(/\p{L}+/u) ?? [];
  return pack.conjunctions.has(first) && !/[,:;–—]/.test(clause);
}
