import type { Stop } from './sentence-stops.ts';

/** Longer openings are no datelines. */
const LONGEST_DATELINE = 45;

/** A place in capitals, and an agency: "VALDORO (PAP)", "VALDORO, May 2 – Invented News", "МОСКВА, 14 мая. /ТАСС/". */
const DATELINE =
  /^\p{Lu}{4,}[^()]*(?:\(\p{L}{2,12}\)|\/\p{Lu}[\p{L} -]+\/|[—–-] \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

/** "КИЇВ. 3 листопада. УНІАН. Суд …": place, day and agency, each with a stop. */
const IN_STOPS =
  /^\p{Lu}[\p{L} -]+\. (?:\d{1,2} \p{Ll}+\. )?\p{Lu}[\p{Lu}-]{2,}(?:-\p{L}+)?\. (?=[«"“]?\p{Lu})/u;

/** Whether what ends with this full stop is a dateline, or its day before an agency between strokes; the sentence comes after it. */
export function isDateline(text: string, from: number, stop: Stop): boolean {
  if (stop.marks !== '.' || stop.start - from >= LONGEST_DATELINE) return false;
  if (DATELINE.test(text.slice(from, stop.start))) return true;
  const whole = IN_STOPS.exec(text.slice(from, from + 2 * LONGEST_DATELINE))?.[0] ?? '';
  if (/\d|^\p{Lu}{3,}\./u.test(whole) && stop.start - from < whole.length) return true;
  return /^\/\p{Lu}[\p{L} -]+\/\. /u.test(text.slice(stop.next, stop.next + LONGEST_DATELINE));
}
