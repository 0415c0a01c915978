import type { Span } from '#lib/text/span.ts';
import type { TextMap } from './text-map.ts';

/** The parts of an article that are watched as they come near: its headline and its chunks, one below the other. */
export type Regions = { elements: readonly Element[]; starts: readonly number[]; length: number };

export function regionsOf(map: TextMap): Regions {
  const elements = [...map.root.querySelectorAll('h1[data-s], .chunk')];
  return { elements, starts: elements.map(startOf), length: map.length };
}

/** The offset at which a block, or what holds blocks, starts. */
export function startOf(element: Element): number {
  const block = element.hasAttribute('data-s') ? element : element.querySelector('[data-s]');
  return Number(block?.getAttribute('data-s') ?? 0);
}

/** Neighbours, by index, both inclusive; `first > last` is none. */
export type Run = { first: number; last: number };
export const NONE: Run = { first: 0, last: -1 };

export function regionsIn({ elements }: Regions, { first, last }: Run): readonly Element[] {
  return elements.slice(first, last + 1);
}

/** The text of a run. */
export function spanOf({ starts, length }: Regions, { first, last }: Run): Span {
  if (first > last) return { start: 0, end: 0 };
  return { start: starts[first] ?? 0, end: starts[last + 1] ?? length + 1 };
}

/** A run with some more regions on either side. */
export function widened({ starts }: Regions, { first, last }: Run, by: number): Run {
  return first > last
    ? NONE
    : { first: Math.max(0, first - by), last: Math.min(starts.length - 1, last + by) };
}

export function isWithin(inner: Run, outer: Run): boolean {
  return inner.first > inner.last || (inner.first >= outer.first && inner.last <= outer.last);
}

/** The regions between two heights of the viewport (px), by binary search on layout; none in a pane that is not shown. */
export function runBetween({ elements }: Regions, top: number, bottom: number): Run {
  if (top >= bottom) return NONE;
  const first = firstWhere(elements, (region) => region.getBoundingClientRect().bottom >= top);
  const after = firstWhere(elements, (region) => region.getBoundingClientRect().top > bottom);
  return first < after ? { first, last: after - 1 } : NONE;
}

/** The first element that passes a test which all later ones pass too; the length if none does. O(log n) tests. */
function firstWhere(elements: readonly Element[], passes: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && passes(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
