import type { Span } from '#lib/text/span.ts';

/** Index of the first sentence that ends after an offset: the one that holds it, if one does. O(log n). */
export function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
