import type { Span } from '#lib/text/span.ts';
import { offsetOfPlace } from '../dom/place-offset.ts';
import type { TextMap } from '../dom/text-map.ts';

/** The offset of the character under a point of the viewport (CSS pixels); null beside the text, between lines, outside the article. */
export function offsetAt(map: TextMap, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const place = characterUnder(caret.node as Text, caret.offset, x, y);
  const offset = place === null ? null : offsetOfPlace(map, { node: caret.node, offset: place });
  // Proposed wording belongs to the words before it.
  return offset !== null && caret.node.parentElement?.closest('[data-aside]') ? offset - 1 : offset;
}

/** The offset of the gap between characters nearest to a point, for dragging an edge. */
export function gapAt(map: TextMap, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const element = caret?.node.parentElement;
  return caret && element?.closest('[data-s]') ? offsetOfPlace(map, caret) : null;
}

type Caret = { node: Node; offset: number };

/** `highlightsFromPoint` would name the marks at once, but takes a hundred times as long. */
function caretAt(x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A caret is the gap nearest to the point, and is found for points beside the text too: look which neighbour the point is in. */
function characterUnder(node: Text, gap: number, x: number, y: number): number | null {
  for (const at of [gap, gap - 1]) {
    if (at >= 0 && at < node.length && isOn(node, at, x, y)) return at;
  }
  return null;
}

function isOn(node: Text, at: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

/** Innermost first: the shortest claim, then the one that starts later. */
export function innermostFirst<Claim extends Span>(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
}

/**
 * Which claim a click means. The first click takes the innermost; clicking again where the same claims lie goes outwards and around.
 * `last` is what lay under the previous click.
 */
export function nextHit(
  hits: readonly string[],
  activeId: string | null,
  last: readonly string[],
): string | null {
  const again = hits.length === last.length && hits.every((id, index) => id === last[index]);
  const at = again && activeId ? hits.indexOf(activeId) : -1;
  return hits[(at + 1) % Math.max(1, hits.length)] ?? null;
}
