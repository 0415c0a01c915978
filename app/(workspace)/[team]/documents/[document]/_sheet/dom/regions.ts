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

/** From the first to the last of some regions; neighbours, since they are those around a viewport. */
export function spanOf({ starts, length }: Regions, indices: ReadonlySet<number>): Span {
  if (indices.size === 0) return { start: 0, end: 0 };
  const last = Math.max(...indices);
  return { start: starts[Math.min(...indices)] ?? 0, end: starts[last + 1] ?? length + 1 };
}

/** The regions between two heights of the viewport (px), by binary search on layout; none in a pane that is not shown. */
export function regionsBetween({ elements }: Regions, top: number, bottom: number): number[] {
  if (top >= bottom) return [];
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < elements.length; at++) {
    if ((elements[at]?.getBoundingClientRect().top ?? 0) > bottom) break;
    found.push(at);
  }
  return found;
}
