import type { LanguagePack } from '../languages/pack.ts';
import { openBracket } from './brackets.ts';
import type { Stop } from './sentence-stops.ts';
import { type Ahead, tokenBefore } from './sentence-words.ts';

/** A bracket longer than this is looked at no further. */
const LONGEST_BRACKET = 200;

/** “Whose forest?” (No. 211) said …; PARIS, 14 oct. (AFP) - Le Conseil: after the bracket the sentence goes on. */
export function goesOnAfterBracket(text: string, stop: Stop): boolean {
  if (text.charAt(stop.next) !== '(') return false;
  const rest = text.slice(stop.next, Math.min(stop.limit, stop.next + LONGEST_BRACKET));
  return /^\([^()]*\)(?:[,;:]| [—–-] | \p{Ll})/u.test(rest);
}

/** "True. (laughs) My wife says …": where the stage direction that follows ends, before a capital; else where it would begin. */
export function afterStageDirection(text: string, stop: Stop): number {
  const rest = text.slice(stop.next, Math.min(stop.limit, stop.next + LONGEST_BRACKET));
  const direction = /^\(\p{Ll}[\p{L} ]{1,30}\) (?=["'“„«¡¿]*\p{Lu})/u.exec(rest)?.[0] ?? '';
  return stop.next + direction.length;
}

/** "(He had been warned.)" in the middle of a sentence: the stop is the aside's own. */
export function isAside(text: string, from: number, stop: Stop): boolean {
  const opened = openBracket(text, from, stop.start);
  if (opened < 0 || opened === from) return false;
  return /[)\]}]/.test(stop.closers) || closesLater(text, stop);
}

/** An aside longer than this is more likely a bracket that was never closed. */
const LONGEST_ASIDE = 600;

function closesLater(text: string, stop: Stop): boolean {
  const rest = text.slice(stop.end, Math.min(stop.limit, stop.end + LONGEST_ASIDE));
  return /[)\]}]/.test(rest);
}

/**
 * After an aside the sentence goes on, and has its own stop; unless the writer forgot that, which shows when a
 * sentence-opening word follows. "(!)", "[...]" and "(D-Calif.)" are never taken for that.
 */
export function endsAfterAside(
  text: string,
  from: number,
  stop: Stop,
  ahead: Ahead,
  pack: LanguagePack,
): boolean {
  if (!/[)\]}]/.test(stop.closers)) return false;
  const token = tokenBefore(text, from, stop.start);
  return /^\p{Ll}{3,}$/u.test(token) && pack.starters.has(ahead.lower) && !pack.never.has(token);
}
