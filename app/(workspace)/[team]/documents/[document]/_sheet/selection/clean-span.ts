import { snapToGraphemes } from '#lib/text/graphemes.ts';
import { clampSpan, type Span, trimSpan } from '#lib/text/span.ts';

/** Enough text on either side for any grapheme that the selection could have cut. */
const AROUND = 128;

/**
 * A selection as a passage: no white space at its ends, no emoji or accent cut in two. Null if nothing is left.
 * `read` gives the text of a span; it is asked for the passage and a little around it.
 */
export function cleanSpan(read: (span: Span) => string, length: number, selected: Span): Span | null {
  const { start, end } = clampSpan(selected, length);
  const from = Math.max(0, start - AROUND);
  const text = read({ start: from, end: Math.min(length, end + AROUND) });
  const snapped = snapToGraphemes(text, { start: start - from, end: end - from });
  const words = trimSpan(text, snapped);
  return words.start < words.end ? { start: words.start + from, end: words.end + from } : null;
}
