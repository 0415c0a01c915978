import type { LanguagePack } from '../languages/pack.ts';
import type { FullStop } from './full-stop.ts';

/**
 * "in Fargo, N.D. Jobs are plenty", "Rep. Roe, D-Mass. Voting starts": what a comma put after a name is closed by another
 * comma within the sentence, so before a capital it ends it, unless an office follows.
 */
export function closesApposition(
  { text, from, stop, token, previous, ahead }: FullStop,
  pack: LanguagePack,
): boolean {
  const lastPart = token.slice(token.lastIndexOf('-') + 1);
  if (!previous.endsWith(',') || !pack.appended.has(lastPart) || ahead.shape !== 'upper') return false;
  if (pack.roles.has(ahead.lower) || text.charAt(ahead.start - 1) === '(') return false;
  return /\p{Lu}[\p{L}.’'-]*,[^\S\n]+$/u.test(text.slice(from, stop.start - token.length));
}

/**
 * "left the U.S. Canada took her in", "on 5th Ave. Witnesses called": where a sentence has its verb, and one or two capitals with
 * a verb of their own follow, a new one begins; unless they make a name with it, as in "the U.S. Senate voted".
 */
export function isBeforeSubject(place: FullStop, pack: LanguagePack): boolean {
  const { text, from, stop, token, ahead } = place;
  if (!pack.verbs || !canComplete(place, pack) || pack.heads.has(ahead.lower)) return false;
  const end = ahead.start + ahead.word.length;
  const next = /^(?: \p{Lu}\p{Ll}+)? (\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(ahead.word) || !pack.verbs.test(next)) return false;
  const before = text.slice(Math.max(from, stop.start - LONGEST_CLAUSE), stop.start - token.length);
  return before.split(/[^\p{L}]+/u).some((word) => pack.verbs?.test(word));
}

/** A verb further back than this belongs to another clause. */
const LONGEST_CLAUSE = 120;

/** A country or a street; or, after an article, a degree or letters with stops: they are no initials, as in "N.C. Wyeth". */
function canComplete({ token, previous }: FullStop, pack: LanguagePack): boolean {
  if (pack.completing.has(token)) return true;
  if (!pack.articles.has(previous.toLowerCase())) return false;
  return pack.appended.has(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token);
}
