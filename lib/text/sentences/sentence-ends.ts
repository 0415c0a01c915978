import type { LanguagePack } from '../languages/pack.ts';
import { dotEndsSentence } from './abbreviations.ts';
import { afterStageDirection, endsAfterAside, goesOnAfterBracket, isAside } from './asides.ts';
import { isDateline } from './datelines.ts';
import { endsEastAsian, isEastAsian } from './east-asian-ends.ts';
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
  const ahead = wordAhead(text, afterStageDirection(text, stop), stop.limit);
  if (isPause(text, stop, ahead) || goesOnAfterBracket(text, stop)) return false;
  if (ahead.shape === 'lower' || ahead.shape === 'none') return false;
  if (isAside(text, from, stop)) return endsAfterAside(text, from, stop, ahead, pack);
  if (/["“”'’»›«]/.test(stop.closers)) return !isAttributed(text, stop, ahead, pack);
  if (isDateline(text, from, stop)) return false;
  if (stop.marks === '.') return dotEndsSentence(text, from, stop, ahead, pack);
  return true;
}

/**
 * Three spaced points are a pause within the sentence; with a fourth they end it (Chicago Manual, 13.53). After any ellipsis
 * the capital of "I" proves nothing.
 */
function isPause(text: string, stop: Stop, ahead: Ahead): boolean {
  if (stop.marks === '. . .' && stop.closers === '' && text.charAt(stop.start - 1) === ' ') return true;
  return /^(?:\.{3}|…)$/.test(stop.marks) && stop.closers === '' && /^I(?:['’]\p{Ll}+)?$/u.test(ahead.word);
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
