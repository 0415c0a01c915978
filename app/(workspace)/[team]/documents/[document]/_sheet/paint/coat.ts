import type { Look } from '#lib/claims/scale.ts';
import { rangeIn } from '../dom/offsets.ts';
import type { TextMap } from '../dom/text-map.ts';
import { highlightNamed, PRIORITY, type Registry } from './highlights.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './mark-index.ts';

/** How a mark is painted: its verdict's look, or faint where a filter leaves it out. */
export type PaintLook = Look | 'filtered';
type Coated = { mark: Mark; look: PaintLook; wipe: () => void };

/**
 * The marks that are painted at present, one range in one highlight each. The ranges are live: few, and they stay right when
 * proposed wording is put into the text.
 */
export type Coat = {
  paint(mark: Mark, look: PaintLook, lane: Lane): void;
  wipe(id: string): void;
  get(id: string): Coated | undefined;
  all(): Coated[];
};

export function createCoat(map: TextMap, registry: Registry): Coat {
  const coated = new Map<string, Coated>();
  return {
    paint(mark, look, lane) {
      const range = rangeIn(map, mark);
      if (!range) return;
      takeInAsides(range, mark.id);
      const on = highlightNamed(registry, `${look}-${lane}`, PRIORITY.lanes + lane).add(range);
      coated.set(mark.id, { mark, look, wipe: () => on.delete(range) });
    },
    wipe(id) {
      coated.get(id)?.wipe();
      coated.delete(id);
    },
    get: (id) => coated.get(id),
    all: () => [...coated.values()],
  };
}

/** Wording proposed for a mark is painted with it, also where it stands before its first word or after its last. */
function takeInAsides(range: Range, id: string): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const atEnd = endContainer instanceof Text && endOffset === endContainer.length;
  const before = startOffset === 0 ? startContainer.previousSibling : null;
  const after = atEnd ? endContainer.nextSibling : null;
  if (isAsideOf(before, id)) range.setStartBefore(before);
  if (isAsideOf(after, id)) range.setEndAfter(after);
}

function isAsideOf(node: Node | null, id: string): node is Element {
  return node instanceof Element && node.getAttribute('data-aside') === id;
}
