import { startOf } from '../dom/regions.ts';
import type { TextMap } from '../dom/text-map.ts';

/** A stretch of text and where it stands, as shares (0 to 1) of the whole scrolled height. */
export type Stretch = { start: number; end: number; top: number; bottom: number };

/** Up to here each block is measured by itself; beyond, chunks do. */
const FEW_BLOCKS = 400;

/** Where the stretches of the article stand. What a browser has not laid out yet counts with its guess. */
export function stretchesOf(map: TextMap, scroller: HTMLElement): Stretch[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const whole = scroller.scrollHeight;
  return measured(map).map(({ element, start, end }) => {
    const rect = element.getBoundingClientRect();
    return { start, end, top: (rect.top - origin) / whole, bottom: (rect.bottom - origin) / whole };
  });
}

function measured(map: TextMap): { element: Element; start: number; end: number }[] {
  const elements = map.blocks.length <= FEW_BLOCKS ? map.blocks : [...map.root.querySelectorAll('.chunk')];
  const starts = elements.map(startOf);
  return elements.map((element, at) => ({
    element,
    start: starts[at] ?? 0,
    end: (starts[at + 1] ?? map.length + 1) - 1,
  }));
}

/** The height at which an offset stands, within its stretch by its share of the characters. O(log n). */
export function heightOf(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[Math.max(0, low - 1)];
  if (!found) return 0;
  const share = (offset - found.start) / Math.max(1, found.end - found.start);
  return found.top + Math.min(1, Math.max(0, share)) * (found.bottom - found.top);
}
