import type { Span } from '#lib/text/span.ts';
import { rangeIn } from './offsets.ts';
import type { TextMap } from './text-map.ts';

/** Where something stands, in CSS pixels from the top left corner of what lies over the article. */
export type Box = { top: number; left: number; right: number; bottom: number };

/** The box around a whole span; null if it is not in the page or takes no room. */
export function boxOf(map: TextMap, span: Span, frame: DOMRect): Box | null {
  const rect = rangeIn(map, span)?.getBoundingClientRect();
  return rect && rect.height > 0 ? within(rect, frame) : null;
}

/** The box of the first, or of the last, character that takes room. */
export function edgeBox(map: TextMap, span: Span, frame: DOMRect, edge: 'first' | 'last'): Box | null {
  const rects = rangeIn(map, span)?.getClientRects();
  const rect = rects?.[edge === 'first' ? 0 : rects.length - 1];
  return rect ? within(rect, frame) : null;
}

function within(rect: DOMRect, frame: DOMRect): Box {
  return {
    top: rect.top - frame.top,
    left: rect.left - frame.left,
    right: rect.right - frame.left,
    bottom: rect.bottom - frame.top,
  };
}
