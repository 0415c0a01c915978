import type { Span } from '#lib/text/span.ts';

/**
 * The text of an article as it stands in the page. Blocks carry their start offset in `data-s` and are one line feed apart;
 * within a block the text nodes, read in order, are its text. Elements marked `data-aside` (proposed wording, handles) are no part of it.
 * Offsets are UTF-16 code units into the revision's text.
 */
export type TextMap = {
  root: Element;
  /** In text order, with their start offsets beside them. */
  blocks: readonly Element[];
  starts: readonly number[];
  length: number;
};

/** Where an offset lies in the page. */
export type Place = { node: Node; offset: number };

export function textMapOf(root: Element): TextMap {
  const blocks = [...root.querySelectorAll('[data-s]')];
  const starts = blocks.map((block) => Number(block.getAttribute('data-s')));
  const last = blocks.at(-1);
  return { root, blocks, starts, length: last ? (starts.at(-1) ?? 0) + textLength(last) : 0 };
}

/** Index of the block an offset lies in; the line feed after a block counts as its end. -1 before the first. */
export function blockIndexAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The place of an offset. Where two text nodes meet there are two: `lean` says whether the one before or the one after is meant
 * (a range starts after and ends before, so that it takes in no empty element).
 */
export function placeOf(map: TextMap, offset: number, lean: 'before' | 'after'): Place | null {
  const index = blockIndexAt(map, offset);
  const block = map.blocks[index];
  if (!block) return null;
  let left = offset - (map.starts[index] ?? 0);
  let place: Place = { node: block, offset: 0 };
  for (const node of textNodes(block)) {
    if (left < node.length || (left === node.length && lean === 'before')) return { node, offset: left };
    left -= node.length;
    place = { node, offset: node.length };
  }
  return place;
}

/** What `text.slice(span.start, span.end)` says, read from the page. */
export function textIn(map: TextMap, { start, end }: Span): string {
  let words = '';
  for (let at = Math.max(0, blockIndexAt(map, start)); at < map.blocks.length; at++) {
    const block = map.blocks[at];
    const from = map.starts[at] ?? 0;
    if (!block || from >= end) break;
    const text = textOfBlock(block);
    words += text.slice(Math.max(0, start - from), Math.max(0, end - from));
    if (end > from + text.length && at + 1 < map.blocks.length) words += '\n';
  }
  return words;
}

/** The text nodes of a block, without those of asides. */
export function textNodes(block: Element): Text[] {
  const only = block.firstChild;
  if (only && !only.nextSibling && only.nodeType === TEXT) return [only as Text];
  const found: Text[] = [];
  collect(block, found);
  return found;
}

/** Node types; named here because tests run without a browser's `Node`. */
export const TEXT = 3;
export const ELEMENT = 1;

function collect(node: Node, found: Text[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) found.push(child as Text);
    else if (child.nodeType === ELEMENT && !isAside(child as Element)) collect(child, found);
  }
}

export function isAside(element: Element): boolean {
  return element.hasAttribute('data-aside');
}

function textOfBlock(block: Element): string {
  return textNodes(block)
    .map((node) => node.data)
    .join('');
}

function textLength(block: Element): number {
  return textNodes(block).reduce((sum, node) => sum + node.length, 0);
}
