import { overlap, type Span } from '#lib/text/span.ts';
import type { TextMap } from '../dom/text-map.ts';
import { createCoat, type PaintLook } from './coat.ts';
import type { Registry } from './highlights.ts';
import { type Lane, lanesBeside } from './lanes.ts';
import { type Mark, markIndex } from './mark-index.ts';

/**
 * Paints claims over the article with the Custom Highlight API: one Highlight for each look and lane, holding ranges only for the claims
 * in the window. Registering every range would repaint all of them on every change. A change costs O(log n) and one range.
 */
export type Painter = {
  /** Puts these marks in place of all that were there. */
  replace(marks: readonly Mark[]): void;
  /** Adds a mark, or changes the one with its id. */
  put(mark: Mark): void;
  drop(id: string): void;
  /** Says which part of the text is near the viewport; what leaves it is taken down. */
  setWindow(window: Span): void;
  /** Measures one mark again, after something was put into its text or taken out. */
  repaint(id: string): void;
  /** Asks for every look in the window again. */
  refresh(): void;
  /** Takes down everything. */
  clear(): void;
  /** The marks at an offset, in text order. */
  at(offset: number): Mark[];
};

export function createPainter(map: TextMap, registry: Registry, lookOf: (id: string) => PaintLook): Painter {
  const coat = createCoat(map, registry);
  const lanes = new Map<string, Lane>();
  let marks = markIndex([]);
  let window: Span = { start: 0, end: 0 };

  const paint = (mark: Mark) => coat.paint(mark, lookOf(mark.id), lanes.get(mark.id) ?? 1);
  const giveLanes = (near: Mark[]) => {
    for (const [id, lane] of lanesBeside(near, lanes)) lanes.set(id, lane);
  };
  const clear = () => {
    for (const { mark } of coat.all()) coat.wipe(mark.id);
  };
  const setWindow = (next: Span) => {
    window = next;
    for (const { mark } of coat.all()) if (overlap(mark, window) === 0) coat.wipe(mark.id);
    const near = marks.overlapping(window);
    giveLanes(near);
    for (const mark of near) if (!coat.get(mark.id)) paint(mark);
  };
  const drop = (id: string) => {
    coat.wipe(id);
    marks.remove(id);
    lanes.delete(id);
  };
  const replace = (all: readonly Mark[]) => {
    clear();
    marks = markIndex(all);
    lanes.clear();
    setWindow(window);
  };
  const repaint = (id: string) => {
    const mark = coat.get(id)?.mark;
    coat.wipe(id);
    if (mark) paint(mark);
  };
  const put = (mark: Mark) => {
    // Only its look may have changed: it keeps its lane.
    const known = coat.get(mark.id)?.mark;
    if (known && known.start === mark.start && known.end === mark.end) return repaint(mark.id);
    drop(mark.id);
    marks.add(mark);
    if (overlap(mark, window) === 0) return;
    giveLanes(marks.overlapping(mark));
    paint(mark);
  };
  const refresh = () => {
    for (const { mark, look } of coat.all()) if (lookOf(mark.id) !== look) repaint(mark.id);
  };

  return { replace, put, drop, setWindow, repaint, refresh, clear, at: (offset) => marks.at(offset) };
}
