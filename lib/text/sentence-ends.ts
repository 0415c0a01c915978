import { dotEndsSentence } from './abbreviations.ts';
import { openBracket } from './brackets.ts';
import { endsEastAsian, isEastAsian } from './east-asian-ends.ts';
import type { LanguagePack } from './languages/pack.ts';
import type { Stop } from './sentence-stops.ts';
import { type Ahead, tokenBefore, wordAhead } from './sentence-words.ts';

/**
 * Whether the sentence that began at `from` ends with this stop. Each rule is a line; the first that applies decides.
 */
export function endsSentence(text: string, from: number, stop: Stop, pack: LanguagePack): boolean {
  if (stop.next >= stop.limit) return true;
  if (stop.start === from) return false; // nothing to end yet: "…and then"
  if (isEastAsian(text, stop)) return endsEastAsian(text, stop);
  if (/[,;:)\]}]/.test(text.charAt(stop.next))) return false;
  if (stop.next === stop.end) return isRunTogether(text, from, stop, pack);
  const ahead = wordAhead(text, stop.next, stop.limit);
  if (isPause(text, stop, ahead) || goesOnAfterBracket(text, stop)) return false;
  if (ahead.shape === 'lower' || ahead.shape === 'none') return false;
  if (isAside(text, from, stop)) return endsAfterAside(text, from, stop, ahead, pack);
  if (/["“”'’»›«]/.test(stop.closers)) return !isAttributed(text, stop, ahead, pack);
  if (
    stop.marks === '.' &&
    isDateline(text.slice(from, Math.min(stop.start, from + LONGEST_DATELINE)), stop.start - from)
  )
    return false;
  if (stop.marks === '.') return dotEndsSentence(text, from, stop, ahead, pack);
  return true;
}

/**
 * Three spaced points are a pause within the sentence; with a fourth they end it (Chicago Manual, 13.53). After any ellipsis
 * the capital of "I" proves nothing.
 */
function isPause(text: string, stop: Stop, ahead: Ahead): boolean {
  if (stop.marks === '. . .' && text.charAt(stop.start - 1) === ' ') return true;
  return /^(?:\.{3}|…)$/.test(stop.marks) && stop.closers === '' && /^I(?:['’]\p{Ll}+)?$/u.test(ahead.word);
}

/** “Whose forest?” (No. 211) said …; PARIS, 14 oct. (AFP) - Le Conseil: after the bracket the sentence goes on. */
function goesOnAfterBracket(text: string, stop: Stop): boolean {
  if (text.charAt(stop.next) !== '(') return false;
  const rest = text.slice(stop.next, Math.min(stop.limit, stop.next + LONGEST_BRACKET));
  return /^\([^()]*\)(?:[,;:]| [—–-] | \p{Ll})/u.test(rest);
}

/** A bracket longer than this is looked at no further. */
const LONGEST_BRACKET = 200;

const LONGEST_DATELINE = 45;

/** "VALDORO (PAP). The bridge …", "VALDORO, May 2 – Invented News. The bridge": a place in capitals, and an agency. */
function isDateline(sofar: string, length: number): boolean {
  return (
    length < LONGEST_DATELINE &&
    /^\p{Lu}{4,}[^()]*(?:\(\p{L}{2,12}\)|[—–-] \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u.test(sofar)
  );
}

/** "(He had been warned.)" in the middle of a sentence: the stop is the aside's own. */
function isAside(text: string, from: number, stop: Stop): boolean {
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
function endsAfterAside(text: string, from: number, stop: Stop, ahead: Ahead, pack: LanguagePack): boolean {
  if (!/[)\]}]/.test(stop.closers)) return false;
  const token = tokenBefore(text, from, stop.start);
  return /^\p{Ll}{3,}$/u.test(token) && pack.starters.has(ahead.lower) && !pack.never.has(token);
}

/** “Why now?” Smith asked. / "למה?" שאל */
function isAttributed(text: string, stop: Stop, ahead: Ahead, pack: LanguagePack): boolean {
  if (ahead.shape === 'caseless') return saysSoon(text, stop, pack);
  if (stop.marks === '.' || (pack.starters.has(ahead.lower) && ahead.word !== 'I')) return false;
  SPEAKER.lastIndex = ahead.start;
  const speaker = SPEAKER.exec(text);
  return speaker !== null && pack.sayings.has(speaker[1] ?? '');
}

/** In scripts without capitals: the verb of saying is one of the two words after the quotation. */
function saysSoon(text: string, stop: Stop, pack: LanguagePack): boolean {
  const words = text.slice(stop.next, Math.min(stop.limit, stop.next + 40)).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, 2).some((word) => pack.sayings.has(word));
}

/** One to four names and the verb after them. */
const SPEAKER = /(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}(\p{Ll}+)/uy;

/** "Hello world.Today is Tuesday." The space was forgotten; addresses, versions and abbreviations must not look so. */
function isRunTogether(text: string, from: number, stop: Stop, pack: LanguagePack): boolean {
  const token = tokenBefore(text, from, stop.start);
  if (/[@/\\]|^www\b/i.test(token)) return false;
  const after = text.slice(stop.next, Math.min(stop.limit, stop.next + 40));
  if (/\p{Lo}{3,}$/u.test(token)) return /^\p{Lo}{2,}/u.test(after);
  if (stop.marks === '.' && (/\.|^\p{L}$/u.test(token) || pack.never.has(token))) return false;
  return /[\p{Ll}\d]$/u.test(token) && /^(?:\p{Lu}\p{Ll}+(?:[\s,.;:!?]|['’]\p{Ll}|$)|[AI]\s)/u.test(after);
}
