import { clampSpan, type Span } from './span.ts';

/**
 * The span widened to whole graphemes (user-perceived characters, UAX 29), so that a mark never cuts an emoji or an accent in two.
 * An empty span stays empty. Never leaves the text.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  const { start, end } = clampSpan(span, text.length);
  const from = boundaryAtOrBefore(text, start);
  return { start: from, end: start === end ? from : boundaryAtOrAfter(text, end) };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Longest grapheme looked at. Emoji families have 11 code units; longer runs are stacked marks, cut for the sake of speed. */
const WINDOW = 128;

function boundaryAtOrBefore(text: string, offset: number): number {
  return isPlainBoundary(text, offset) ? offset : graphemeAround(text, offset).start;
}

function boundaryAtOrAfter(text: string, offset: number): number {
  if (isPlainBoundary(text, offset)) return offset;
  const around = graphemeAround(text, offset);
  return around.start === offset ? offset : around.end;
}

/** Between two letters below the first combining mark nothing joins: no segmenter needed. */
function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = text.charCodeAt(offset);
  return after < 0x300 && !(after === 10 && text.charCodeAt(offset - 1) === 13);
}

function graphemeAround(text: string, offset: number): Span {
  const from = windowStart(text, offset);
  const slice = text.slice(from, offset + WINDOW);
  const found = graphemes.segment(slice).containing(offset - from);
  if (!found) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** Begin at a plain boundary, since flags and emoji families depend on what stands before them. */
function windowStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - WINDOW);
  let from = offset;
  while (from > limit) {
    from--;
    if (isPlainBoundary(text, from)) return from;
  }
  return from;
}
