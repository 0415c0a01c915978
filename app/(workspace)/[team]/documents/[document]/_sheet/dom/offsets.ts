import type { Span } from '#lib/text/span.ts';
import { offsetOfPlace } from './place-offset.ts';
import { placeOf, type TextMap, textIn, textMapOf } from './text-map.ts';

/** The article on the page, read once: the text of a revision never changes under an open document. Null on a page without one. */
export function articleMap(): TextMap | null {
  const root = document.querySelector(ARTICLE);
  if (!root) return null;
  if (known?.root !== root || !known.blocks[0]?.isConnected) known = textMapOf(root);
  return known;
}

const ARTICLE = '[data-article]';
let known: TextMap | null = null;

/** The canonical offset of a point in the page, as selections and carets name it; null outside the article. */
export function offsetOf(node: Node, nodeOffset: number): number | null {
  const map = articleMap();
  return map && offsetOfPlace(map, { node, offset: nodeOffset });
}

/** The span as a live range, to measure or to select; null if the article does not hold it. */
export function rangeOf(span: Span): Range | null {
  const map = articleMap();
  return map && rangeIn(map, span);
}

export function rangeIn(map: TextMap, span: Span): Range | null {
  const from = placeOf(map, span.start, 'after');
  const to = placeOf(map, span.end, 'before');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** `text.slice(span.start, span.end)` of the revision, from the page itself: the text is on the wire only once. */
export function textOf(span: Span): string {
  const map = articleMap();
  return map ? textIn(map, span) : '';
}
