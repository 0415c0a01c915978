import type { Span } from '#lib/text/span.ts';
import { articleMap, rangeIn } from './offsets.ts';
import { blockIndexAt, type TextMap } from './text-map.ts';

/** Room kept above and below what one reads, as a share of the sheet's height. */
const EDGE = 0.12;
/** Off-screen text is laid out only on arrival, so its place is a guess at first; a few looks settle it. */
const LOOKS = 4;

/** Brings a passage into view: not at all if it is seen well already, else with its first line a third from the top. */
export function scrollToSpan(span: Span): void {
  const map = articleMap();
  const scroller = map?.root.closest<HTMLElement>('[data-sheet]');
  if (map && scroller) settle(map, scroller, span, LOOKS);
}

function settle(map: TextMap, scroller: HTMLElement, span: Span, looks: number): void {
  const by = distance(map, scroller, span);
  if (by === 0) return;
  scroller.scrollBy({ top: by, behavior: 'instant' });
  if (looks > 1) requestAnimationFrame(() => settle(map, scroller, span, looks - 1));
}

/** How far to scroll (px, down is positive). */
function distance(map: TextMap, scroller: HTMLElement, span: Span): number {
  const target = rectOf(map, span);
  if (!target) return 0;
  const view = scroller.getBoundingClientRect();
  const edge = view.height * EDGE;
  const seen = target.top >= view.top + edge && target.bottom <= view.bottom - edge;
  const fills =
    target.height > view.height - 2 * edge && target.top >= view.top && target.top < view.bottom - edge;
  return seen || fills ? 0 : Math.round(target.top - view.top - view.height / 3);
}

function rectOf(map: TextMap, span: Span): DOMRect | null {
  const rect = rangeIn(map, span)?.getBoundingClientRect();
  if (rect && rect.height > 0) return rect;
  return map.blocks[blockIndexAt(map, span.start)]?.getBoundingClientRect() ?? null;
}
