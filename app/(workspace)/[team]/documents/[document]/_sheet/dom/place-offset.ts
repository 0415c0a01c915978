import { ELEMENT, isAside, type Place, TEXT, type TextMap } from './text-map.ts';

/** The offset of a place in the page; null outside the article. A place between blocks is the start of the next one. */
export function offsetOfPlace(map: TextMap, { node, offset }: Place): number | null {
  if (!map.root.contains(node)) return null;
  const block = elementOf(node)?.closest('[data-s]');
  if (!block || !map.root.contains(block)) return startAfter(map, node, offset);
  const start = Number(block.getAttribute('data-s'));
  return start + lengthBefore(block, node, offset);
}

function elementOf(node: Node): Element | null {
  return node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
}

/** How much text stands in the block before a boundary point. A point in an aside counts as the aside's own place. */
function lengthBefore(block: Element, node: Node, offset: number): number {
  let length = 0;
  const reaches = (parent: Node): boolean => {
    let at = 0;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (parent === node && at++ === offset) return true;
      if (child.nodeType === TEXT) {
        if (child !== node) length += (child as Text).length;
        else length += Math.min(offset, (child as Text).length);
        if (child === node) return true;
      } else if (child.nodeType === ELEMENT) {
        const inside = isAside(child as Element) ? child.contains(node) : reaches(child);
        if (inside) return true;
      }
    }
    return parent === node;
  };
  reaches(block);
  return length;
}

/** The start of the first block at or after a boundary point that is in no block. */
function startAfter(map: TextMap, node: Node, offset: number): number {
  let next = node.childNodes[offset] ?? following(map.root, node);
  while (next) {
    const block = next.nodeType === ELEMENT ? firstBlock(next as Element) : null;
    if (block) return Number(block.getAttribute('data-s'));
    next = following(map.root, next);
  }
  return map.length;
}

function firstBlock(element: Element): Element | null {
  return element.hasAttribute('data-s') ? element : element.querySelector('[data-s]');
}

/** What comes after the whole of a node, within the root. */
function following(root: Element, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
