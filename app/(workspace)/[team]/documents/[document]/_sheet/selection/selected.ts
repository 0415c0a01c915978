import type { Span } from '#lib/text/span.ts';
import { offsetOfPlace } from '../dom/place-offset.ts';
import { type TextMap, textIn } from '../dom/text-map.ts';
import { cleanSpan } from './clean-span.ts';

/** What the browser has selected in the article, as a passage of the text; null if nothing, or if the selection is elsewhere. */
export function selectedIn(map: TextMap): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOfPlace(map, { node: range.startContainer, offset: range.startOffset });
  const end = offsetOfPlace(map, { node: range.endContainer, offset: range.endOffset });
  if (start === null || end === null || start === end) return null;
  return cleanSpan((span) => textIn(map, span), map.length, { start, end });
}
