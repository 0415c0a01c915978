import { MS_A_DAY } from '../time.ts';
/** How long a deleted document can be brought back, in days. */
export const DAYS_TO_RESTORE = 30;

/** Whether a document deleted at one time can still be brought back at another (both in ms since 1970). */
export function canRestore(deletedAt: number, now: number): boolean {
  return now - deletedAt < DAYS_TO_RESTORE * MS_A_DAY;
}

/** The title to use when nothing better is known: the first line of the text, cut at a word. */
export function titleFromText(text: string): string {
  const LONGEST = 90;
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= LONGEST) return line || 'Untitled';
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
