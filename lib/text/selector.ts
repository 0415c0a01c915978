import { clampSpan, type Span } from './span.ts';

/** A span with what it says and what stands around it: W3C TextPositionSelector and TextQuoteSelector in one. */
export type Selector = Span & { exact: string; prefix: string; suffix: string };

/** Enough to tell repeated quotes apart, little enough to store with each anchor. Hypothesis keeps 32. */
export const CONTEXT_LENGTH = 64;

/** The selector of a span: offsets cut to the text, up to 64 code units of context on each side, no surrogate pair cut in two. */
export function selectorOf(text: string, span: Span): Selector {
  const { start, end } = clampSpan(span, text.length);
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text, from) && from < start) from++;
  if (isLowSurrogate(text, to) && to > end) to--;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
