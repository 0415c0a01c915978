import type { Look } from '#lib/claims/scale.ts';
import { overlap, type Span } from '#lib/text/span.ts';
import { rangeIn } from '../dom/offsets.ts';
import type { TextMap } from '../dom/text-map.ts';
import { type Lane, lanesBeside } from './lanes.ts';
import { type Mark, markIndex } from './mark-index.ts';

/** How a mark is painted: its verdict's look, or faint where a filter leaves it out. */
export type PaintLook = Look | 'filtered';

/** Where highlights are registered: `CSS.highlights`. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set'>;

/**
 * Paints claims over the article with the Custom Highlight API: one Highlight for each look and lane, holding ranges only for the claims
 * in the window. Registering every range would repaint all of them on every change. A change costs O(log n) and one range. The few ranges
 * are live, so that they stay right when proposed wording is put into the text.
 */
export type Painter = {
  /** Puts these marks in place of all that were there. */
  replace(marks: readonly Mark[]): void;
  /** Adds a mark, or changes the one with its id. */
  put(mark: Mark): void;
  drop(id: string): void;
  /** Says which part of the text is near the viewport; what leaves it is taken down. */
  look(window: Span): void;
  /** Measures one mark again, after something was put into its text or taken out. */
  repaint(id: string): void;
  /** Asks for every look in the window again. */
  refresh(): void;
  /** Takes down everything. */
  clear(): void;
  /** The marks at an offset, in text order. */
  at(offset: number): Mark[];
};

type Painted = { mark: Mark; look: PaintLook; range: Range; on: Highlight };

export function createPainter(map: TextMap, registry: Registry, lookOf: (id: string) => PaintLook): Painter {
  let marks = markIndex([]);
  const lanes = new Map<string, Lane>();
  let window: Span = { start: 0, end: 0 };
  const painted = new Map<string, Painted>();

  const paint = (mark: Mark) => {
    const range = rangeIn(map, mark);
    if (!range) return;
    takeInAsides(range, mark.id);
    const look = lookOf(mark.id);
    const on = highlightOf(registry, look, lanes.get(mark.id) ?? 1);
    on.add(range);
    painted.set(mark.id, { mark, look, range, on });
  };
  const wipe = (id: string) => {
    const found = painted.get(id);
    found?.on.delete(found.range);
    painted.delete(id);
  };
  const clear = () => {
    for (const id of [...painted.keys()]) wipe(id);
  };
  const look = (next: Span) => {
    window = next;
    for (const { mark } of [...painted.values()]) if (overlap(mark, window) === 0) wipe(mark.id);
    const near = marks.overlapping(window);
    for (const [id, lane] of lanesBeside(near, lanes)) lanes.set(id, lane);
    for (const mark of near) if (!painted.has(mark.id)) paint(mark);
  };
  const drop = (id: string) => {
    wipe(id);
    marks.remove(id);
    lanes.delete(id);
  };

  return {
    replace(all) {
      clear();
      marks = markIndex(all);
      lanes.clear();
      look(window);
    },
    put(mark) {
      drop(mark.id);
      marks.add(mark);
      if (overlap(mark, window) === 0) return;
      for (const [id, lane] of lanesBeside(marks.overlapping(mark), lanes)) lanes.set(id, lane);
      paint(mark);
    },
    repaint(id) {
      const mark = painted.get(id)?.mark;
      wipe(id);
      if (mark) paint(mark);
    },
    refresh() {
      for (const { mark, look } of [...painted.values()]) {
        if (lookOf(mark.id) === look) continue;
        wipe(mark.id);
        paint(mark);
      }
    },
    at: (offset) => marks.at(offset),
    drop,
    look,
    clear,
  };
}

/** Wording proposed for a mark is painted with it, also where it stands before its first word or after its last. */
function takeInAsides(range: Range, id: string): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = startOffset === 0 ? startContainer.previousSibling : null;
  const after =
    endContainer instanceof Text && endOffset === endContainer.length ? endContainer.nextSibling : null;
  if (isAsideOf(before, id)) range.setStartBefore(before);
  if (isAsideOf(after, id)) range.setEndAfter(after);
}

function isAsideOf(node: Node | null, id: string): node is Element {
  return node instanceof Element && node.getAttribute('data-aside') === id;
}

/** What lies over what: the cursor's sentence lowest, later lanes over earlier ones, the selection on top. */
export const PRIORITY = { cursor: 0, lanes: 1, active: 1, struck: 8, selection: 9 } as const;

function highlightOf(registry: Registry, look: PaintLook, lane: Lane): Highlight {
  return highlightNamed(registry, `${look}-${lane}`, PRIORITY.lanes + lane);
}

/** The registered highlight of a name; made if it is missing. Looks of these names are in `highlights.css`. */
export function highlightNamed(registry: Registry, name: string, priority: number): Highlight {
  const found = registry.get(name);
  if (found) return found;
  const made = new Highlight();
  made.priority = priority;
  registry.set(name, made);
  return made;
}
