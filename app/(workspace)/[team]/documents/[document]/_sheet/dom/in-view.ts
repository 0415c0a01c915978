import { gapAt } from '../hit/hit.ts';
import { articleMap, rangeOf } from './offsets.ts';

/** The line that one reads, as a share of the sheet's height from its top. */
const READ_AT = 1 / 3;

/** The offset at the line that one reads, or of its block where something lies over it; null if the text is not shown. O(log n) looks at the layout. */
export function inView(): number | null {
  const map = articleMap();
  const view = viewOf();
  if (!map || !view || view.height === 0) return null;
  const line = view.top + view.height * READ_AT;
  let low = 0;
  let high = map.blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.blocks[middle]?.getBoundingClientRect().bottom ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const block = map.blocks[low]?.getBoundingClientRect();
  const onLine = block && block.top <= line ? gapAt(map, block.left + block.width / 2, line) : null;
  return onLine ?? map.starts[low] ?? null;
}

/** Whether the character at an offset stands within the sheet as it is scrolled now. */
export function isSeen(at: number): boolean {
  const rect = rangeOf({ start: at, end: at + 1 })?.getBoundingClientRect();
  const view = viewOf();
  return !!rect && !!view && rect.height > 0 && rect.bottom > view.top && rect.top < view.bottom;
}

function viewOf(): DOMRect | undefined {
  return articleMap()?.root.closest('[data-sheet]')?.getBoundingClientRect();
}
