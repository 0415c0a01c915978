import { choosePack } from './languages/choose-pack.ts';
import type { LanguagePack } from './languages/pack.ts';
import { itemStarts, markerEnd } from './sentences/enumerations.ts';
import { endsSentence } from './sentences/sentence-ends.ts';
import { stopAt, TERMINATOR } from './sentences/sentence-stops.ts';
import { type Span, trimSpan } from './span.ts';

/**
 * The sentences of a text, in order, as spans of UTF-16 code units without blank edges. Spans and the blank gaps between
 * them tile the text. A line feed always ends a sentence: canonical text has one between blocks. `language` is a BCP 47 tag;
 * without it the small words decide. Never throws, on any string. Linear in the text.
 *
 * The method: find every stop, then judge it by the word before, the word after, and what is open around it. Rules and
 * their reasons are in sentence-ends.ts, what a language knows in languages/.
 */
export function sentences(text: string, language?: string): Span[] {
  const pack = choosePack(text, language);
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    for (const item of items(text, { start, end })) splitItem(text, item, pack, found);
    start = end + 1;
  }
  return found;
}

/** A line, cut where an enumeration within it begins a new item: "1) One thing 2) Another". */
function items(text: string, line: Span): Span[] {
  const starts = [line.start, ...itemStarts(text, line)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? line.end }));
}

function splitItem(text: string, item: Span, pack: LanguagePack, found: Span[]): void {
  const { start, end } = trimSpan(text, item);
  let from = start;
  let at = markerEnd(text, { start, end });
  while (at < end) {
    TERMINATOR.lastIndex = at;
    const match = TERMINATOR.exec(text);
    if (!match || match.index >= end) break;
    const stop = stopAt(text, match.index, end);
    at = stop.end;
    if (!endsSentence(text, from, stop, pack)) continue;
    keep(text, { start: from, end: stop.end }, found);
    from = stop.next;
  }
  keep(text, { start: from, end }, found);
}

function keep(text: string, span: Span, found: Span[]): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.start < trimmed.end) found.push(trimmed);
}
