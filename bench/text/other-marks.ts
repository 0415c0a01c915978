import type { Anchor, Place } from './edit-script.ts';
import { wordsOf } from './other-prose.ts';
import { between, pick, type Random } from './random.ts';

/** A third of a word or two, a third up to a sentence, a third inside or across the mark before. */
export function someMarks(random: Random, text: string, count: number): Anchor[] {
  const words = wordsOf(text);
  const marks: Anchor[] = [];
  while (marks.length < count) {
    const last = marks.at(-1);
    const beside = words.filter(({ start }) => last && start >= last.start && start < last.end);
    const first = pick(random, marks.length % 3 === 2 && beside.length > 0 ? beside : words);
    const mark = markFrom(random, text, words, first, marks.length % 3 === 0);
    if (mark) marks.push({ id: `m${marks.length}`, ...mark });
  }
  return marks;
}

/** Whole words within a line, with the signs after them, as a person marks. */
function markFrom(
  random: Random,
  text: string,
  words: readonly Place[],
  first: Place,
  isShort: boolean,
): Place | null {
  const feed = text.indexOf('\n', first.start);
  const reach = first.start + (isShort ? between(random, 3, 14) : between(random, 15, 120));
  const cut = words.find(({ start, end }) => start < reach && end > reach);
  const end = Math.min(feed < 0 ? text.length : feed, cut?.end ?? reach);
  const marked = text.slice(first.start, end).trim();
  return marked.length < 2 ? null : { start: first.start, end: first.start + marked.length };
}
