import type { Anchor, Place } from './edit-script.ts';
import { between, type Random } from './random.ts';

/** A third of a word or two, a third up to a sentence, a third inside or across the mark before. */
export function someMarks(random: Random, text: string, count: number): Anchor[] {
  const marks: Anchor[] = [];
  while (marks.length < count) {
    const last = marks.at(-1);
    const start = last && marks.length % 3 === 2 ? between(random, last.start, last.end - 1) : undefined;
    const mark = markAt(random, text, start ?? between(random, 0, text.length - 3), marks.length % 3 === 0);
    if (mark) marks.push({ id: `m${marks.length}`, ...mark });
  }
  return marks;
}

/** Whole words, within a line; Chinese has no words to keep whole. */
function markAt(random: Random, text: string, near: number, isShort: boolean): Place | null {
  const lineEnd = (text.indexOf('\n', near) + 1 || text.length + 1) - 1;
  const inWord = (at: number) =>
    /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]/u.test(text.slice(at - 1, at + 1)) &&
    !/\p{Script=Han}/u.test(text.slice(at - 1, at + 1));
  let start = near;
  while (start > 0 && inWord(start)) start--;
  let end = Math.min(lineEnd, start + (isShort ? between(random, 3, 14) : between(random, 15, 120)));
  while (end < lineEnd && inWord(end)) end++;
  const words = text.slice(start, end).trim();
  if (words.length < 2 || words.includes('\n')) return null;
  start += text.slice(start).length - text.slice(start).trimStart().length;
  return { start, end: start + words.length };
}
