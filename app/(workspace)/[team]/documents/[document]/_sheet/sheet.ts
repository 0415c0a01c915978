import { type NearStore, watchNear } from './dom/near.ts';
import { articleMap } from './dom/offsets.ts';
import type { TextMap } from './dom/text-map.ts';

/** The article on the page and the part of it near the viewport: what all that is painted over it shares. */
export type Sheet = {
  map: TextMap;
  frame: HTMLElement;
  /** Lies over the article and holds what React puts there: margin, gutter, handles, toolbar. The origin of all boxes. */
  over: HTMLElement;
  scroller: HTMLElement;
  near: NearStore;
};

/**
 * Hands over the article, at once if it is there; else when it comes, as after a hydration that failed.
 * Gives what ends the waiting.
 */
export function whenSheet(found: (sheet: Sheet) => void): () => void {
  const sheet = openSheet();
  if (sheet) {
    found(sheet);
    return () => {};
  }
  const watch = new MutationObserver(() => {
    const late = openSheet();
    if (!late) return;
    watch.disconnect();
    found(late);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}

/** Null on a page without an article, or before its text is there. */
function openSheet(): Sheet | null {
  const map = articleMap();
  const frame = map?.root;
  const over = frame?.querySelector<HTMLElement>('[data-over]');
  const scroller = frame?.closest<HTMLElement>('[data-sheet]');
  if (!map || map.blocks.length === 0 || !(frame instanceof HTMLElement) || !over || !scroller) return null;
  return { map, frame, over, scroller, near: watchNear(map, scroller) };
}
