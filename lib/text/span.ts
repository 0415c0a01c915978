/** A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number };

/** How many code units two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Index of the first of ordered spans that ends after an offset: the one that holds it, if one does. O(log n). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span, turned the right way round and cut to `[0, length]`. Anything not a number becomes 0. */
export function clampSpan(span: Span, length: number): Span {
  const start = clamp(span.start, length);
  const end = clamp(span.end, length);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The span without white space at its edges; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}

/** Whether a code unit is white space: what `String.prototype.trim` takes away. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || (code < 128 ? code >= 9 && code <= 13 : RARE_BLANKS.has(code));
}

const RARE_BLANKS = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}
