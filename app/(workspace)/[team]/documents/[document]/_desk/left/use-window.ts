import { type RefObject, startTransition, useEffect, useState } from 'react';

/** Which rows of a long list to draw, and the room in pixels to leave before and after them. */
export type Window = { from: number; to: number; before: number; after: number };

/** Up to this many rows are all drawn in the end, so that search in page finds them. */
export const DRAW_ALL = 200;
/** Rows drawn before the first paint: what a usual screen shows. The rest would only hold the text up. */
const FIRST = 28;
/** Rows drawn beyond the edge, so that scrolling meets no gap. */
const SPARE = 20;

/** The part of a list of equal rows that is in sight. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): Window {
  const [view, setView] = useState({ top: 0, height: 800, row: 28 });
  const whole = useAfterPaint();
  const many = count > DRAW_ALL;
  useEffect(() => {
    const pane = scroller.current;
    if (!pane || !many) return;
    const look = () =>
      setView((last) => {
        const row = pane.querySelector('a')?.offsetHeight ?? last.row;
        const top = Math.floor(pane.scrollTop / row) * row;
        return top === last.top && pane.clientHeight === last.height && row === last.row
          ? last
          : { top, height: pane.clientHeight, row };
      });
    look();
    pane.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(pane);
    return () => {
      pane.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, many]);
  if (many) return windowOf(view, count);
  const to = whole ? count : Math.min(count, FIRST);
  return { from: 0, to, before: 0, after: (count - to) * view.row };
}

/** False until the page has been taken over and painted. */
function useAfterPaint(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => startTransition(() => setAfter(true)));
    return () => clearTimeout(later);
  }, []);
  return after;
}

/** Rows in sight of `height` pixels below `top`, with some to spare. */
export function windowOf(
  { top, height, row }: { top: number; height: number; row: number },
  count: number,
): Window {
  const from = Math.max(0, Math.floor(top / row) - SPARE);
  const to = Math.min(count, Math.ceil((top + height) / row) + SPARE);
  return { from, to, before: from * row, after: (count - to) * row };
}
