import type { LanguagePack } from '../languages/pack.ts';
import { INITIAL, type Kind, kindOf } from './abbreviation-kinds.ts';
import { closesApposition, isBeforeSubject } from './completed-names.ts';
import type { FullStop } from './full-stop.ts';
import { belongsToName, closesName, isInitial } from './initials.ts';
import { isMeasure } from './measures.ts';
import { numberEndsSentence } from './numbers-with-stops.ts';
import { isCrowd, isStarter, opensQuotation } from './sentence-openers.ts';
import type { Stop } from './sentence-stops.ts';
import { type Ahead, tokenBefore, wordBefore } from './sentence-words.ts';
import { hasNoVerbYet, isInClause } from './unfinished-clauses.ts';

/**
 * Whether a single full stop, followed by a blank and by a word that could open a sentence, ends one; or belongs to an
 * abbreviation, an initial, an ordinal or a list number. `from` is where the sentence began.
 */
export function dotEndsSentence(
  text: string,
  from: number,
  stop: Stop,
  ahead: Ahead,
  pack: LanguagePack,
): boolean {
  const token = tokenBefore(text, from, stop.start).replace(/^['‘’]/, '');
  const previous = wordBefore(text, from, stop.start - token.length);
  const number = /^(?:\d+\.\+)?(\d+)$/.exec(token)?.[1]; // "90.+4. Minute" is the 4th
  if (number) return numberEndsSentence(text, from, number, previous, ahead, pack);
  const opens = opensInSmallLetters(text, from, stop, token);
  const kind = kindOf(token, previous, ahead.word, pack) ?? (opens ? 'open' : null);
  return kind === null || abbreviationEnds(kind, { text, from, stop, token, previous, ahead }, pack);
}

/** "reż. Roe", "(kier. Roe)": a small letter where a sentence or a bracket begins. No word stands there alone. */
function opensInSmallLetters(text: string, from: number, stop: Stop, token: string): boolean {
  const start = stop.start - token.length;
  return /^\p{Ll}{1,8}$/u.test(token) && (start === from || text.charAt(start - 1) === '(');
}

/** Each rule is a line; the first that applies decides. */
function abbreviationEnds(kind: Kind, place: FullStop, pack: LanguagePack): boolean {
  const { token, ahead } = place;
  if (kind === 'never' || (kind === 'numbered' && hasNumber(place))) return false;
  if (ahead.dash) return false;
  if (isMeasure(place, pack)) return !hasNoVerbYet(place, pack);
  if (kind === 'numbered' && !INITIAL.test(token)) return !isInClause(place, pack);
  if (hasNoVerbYet(place, pack)) return false;
  if (kind === 'closing') return place.from < place.stop.start - token.length && !isTimeGoingOn(place, pack);
  if (kind === 'era' && isDated(place)) return true;
  if (INITIAL.test(token) && belongsToName(place, pack)) return false;
  if (isStarter(ahead, pack) || opensQuotation(place)) return true;
  if (closesApposition(place, pack) || isBeforeSubject(place, pack)) return true;
  if (INITIAL.test(token)) return closesName(place, pack);
  return kind === 'company' ? endsAfterCompany(place, pack) : isCrowd(place, pack);
}

/** art. 14, Art. IV, art. R. 14 */
function hasNumber(place: FullStop): boolean {
  const { text, ahead } = place;
  if (/^I \p{Ll}/u.test(text.slice(ahead.start, ahead.start + 3))) return false; // "No. I was afraid."
  return ahead.shape === 'digit' || /^[IVXLC]+$/.test(ahead.word) || isInitial(place);
}

/** "5 p.m. Monday", "9 a.m. EST", "8 p.m. Jakarta time", "Fri. 4 p.m." */
function isTimeGoingOn({ text, token, ahead }: FullStop, pack: LanguagePack): boolean {
  if (ahead.shape === 'digit' && pack.calendar.has(token.toLowerCase())) return true;
  const after = text.slice(ahead.start, ahead.start + 40);
  return pack.calendar.has(ahead.lower) || /^\p{Lu}\S* (?:\p{Lu}\S* )?time\b/u.test(after);
}

/** "the 3rd century B.C. Then", "в 63 г. до н. э. Город"; but "in B.C. Premier Eby" is a place. */
function isDated({ previous }: FullStop): boolean {
  return /[\dIVX]$|^centur|^\p{Ll}{1,2}\.$/u.test(previous);
}

/** "She left Acme Inc. Shares fell." But "Acme Inc. (ACM.N)", "Acme Inc. Chairman Roe", and no verb yet: "Acme Co. Roe". */
function endsAfterCompany(
  { text, from, stop, token, previous, ahead }: FullStop,
  pack: LanguagePack,
): boolean {
  if (ahead.shape !== 'upper' || text.charAt(ahead.start - 1) === '(') return false;
  if (pack.roles.has(ahead.lower) || pack.company.has(ahead.word)) return false;
  if (pack.starters.has(previous.toLowerCase())) return false; // The S.A. Weather Service
  if (token === 'Co' && previous.endsWith(',')) return false; // of Castlerea, Co. Roscommon
  if (!/^(?:[\p{Lu}\d]|&|(?:and|und|et|y|e)$)/u.test(previous)) return false; // Co. Cork, la S.A.R.L. Durand
  return /\p{Ll}{2,} +\p{Lu}/u.test(text.slice(Math.max(from, stop.start - 200), stop.start));
}
