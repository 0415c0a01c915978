import { type NearStore, watchNear } from './dom/near.ts';
import { articleMap } from './dom/offsets.ts';
import type { TextMap } from './dom/text-map.ts';

/** The article on the page and the part of it near the viewport: what all that is painted over it shares. */
export type Sheet = {
  map: TextMap;
  /** Where margin and gutter are placed; the origin of all boxes. */
  frame: HTMLElement;
  /** Holds what React paints over the article. */
  over: HTMLElement;
  scroller: HTMLElement;
  near: NearStore;
};

/** Finds the article; null on a page without one, or before it is there. */
export function openSheet(): Sheet | null {
  const map = articleMap();
  const frame = map?.root;
  const over = frame?.querySelector<HTMLElement>('[data-over]');
  const scroller = frame?.closest<HTMLElement>('[data-sheet]');
  if (!map || !(frame instanceof HTMLElement) || !over || !scroller) return null;
  return { map, frame, over, scroller, near: watchNear(map, scroller) };
}
