/** A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number };

/** How many code units two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
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

/** Whether a code unit is white space as canonical text can hold it (space, tab, line feed, ideographic space). */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}
