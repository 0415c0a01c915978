import type { LanguagePack } from '../languages/pack.ts';
import type { Ahead } from './sentence-words.ts';

/** Whether a number with a full stop ends a sentence: it may be a list number at the start, or an ordinal in the languages that write it so. */
export function numberEndsSentence(
  text: string,
  from: number,
  token: string,
  previous: string,
  ahead: Ahead,
  pack: LanguagePack,
): boolean {
  if (text.startsWith(token, from) && previous === '') return token.length > 3;
  if (previous.endsWith(';')) return false; // 1. Roe 4:01; 2. Poe 4:02
  if (/^\d{1,2}\.$/.test(previous) && token.length < 3 && ahead.shape === 'digit') return false; // 14. 2. 1961
  if (pack.ordinalLeads.size === 0 || token.length > 2) return true;
  if (pack.calendar.has(ahead.lower) || ahead.dash) return false; // Ishak 56., Kownacki 88. – Josué 23.
  return pack.starters.has(ahead.lower) || !pack.ordinalLeads.has(previous.toLowerCase());
}
