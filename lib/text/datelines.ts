import type { Stop } from './sentence-stops.ts';

/** Longer openings are no datelines. */
const LONGEST_DATELINE = 45;

/** A place in capitals, and an agency: "VALDORO (PAP)", "VALDORO, May 2 – Invented News", "МОСКВА, 14 мая. /ТАСС/". */
const DATELINE =
  /^\p{Lu}{4,}[^()]*(?:\(\p{L}{2,12}\)|\/\p{Lu}[\p{L} -]+\/|[—–-] \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

/** Whether what ends with this full stop is a dateline, or its day before an agency between strokes; the sentence comes after it. */
export function isDateline(text: string, from: number, stop: Stop): boolean {
  if (stop.marks !== '.' || stop.start - from >= LONGEST_DATELINE) return false;
  if (DATELINE.test(text.slice(from, stop.start))) return true;
  return /^\/\p{Lu}[\p{L} -]+\/\. /u.test(text.slice(stop.next, stop.next + LONGEST_DATELINE));
}
