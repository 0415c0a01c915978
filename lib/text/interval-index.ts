import { overlap, type Span } from './span.ts';

/**
 * Which spans lie at an offset or touch a span. A treap ordered by start, each node knowing the furthest end below it:
 * O(n log n) to build, O(log n + answers) to ask, O(log n) to change. Answers come by start, then by the order of adding.
 * (Seidel and Aragon, Randomized search trees, 1996; interval augmentation as in Cormen et al., chapter 17.)
 */
export type IntervalIndex<Item extends Span & { id: unknown }> = {
  at(offset: number): Item[];
  overlapping(span: Span): Item[];
  /** Adds an item; one with the same id is replaced. */
  add(item: Item): void;
  remove(id: Item['id']): void;
};

type Node<Item> = {
  item: Item;
  /** Order of adding: settles ties of start. */
  rank: number;
  /** Heap priority, hashed from the rank so that the same calls always build the same tree. */
  weight: number;
  furthest: number;
  left: Node<Item> | null;
  right: Node<Item> | null;
};

export function intervalIndex<Item extends Span & { id: unknown }>(
  items: readonly Item[] = [],
): IntervalIndex<Item> {
  let root: Node<Item> | null = null;
  let added = 0;
  const byId = new Map<Item['id'], Node<Item>>();

  const remove = (id: Item['id']) => {
    const node = byId.get(id);
    if (!node) return;
    byId.delete(id);
    root = without(root, node);
  };
  const add = (item: Item) => {
    remove(item.id);
    const node = leaf(item, added++);
    byId.set(item.id, node);
    const [before, after] = split(root, node);
    root = merge(merge(before, node), after);
  };
  const overlapping = (span: Span) => {
    const found: Item[] = [];
    collect(root, span, found);
    return found;
  };

  for (const item of items) add(item);
  return { at: (offset) => overlapping({ start: offset, end: offset + 1 }), overlapping, add, remove };
}

function collect<Item extends Span>(node: Node<Item> | null, span: Span, found: Item[]): void {
  if (!node || node.furthest <= span.start) return;
  collect(node.left, span, found);
  if (overlap(node.item, span) > 0) found.push(node.item);
  if (node.item.start < span.end) collect(node.right, span, found);
}

function leaf<Item extends Span>(item: Item, rank: number): Node<Item> {
  return { item, rank, weight: scramble(rank), furthest: item.end, left: null, right: null };
}

/** Everything before `pivot`, and everything after it. */
function split<Item extends Span>(
  node: Node<Item> | null,
  pivot: Node<Item>,
): [Node<Item> | null, Node<Item> | null] {
  if (!node) return [null, null];
  if (isBefore(node, pivot)) {
    const [middle, after] = split(node.right, pivot);
    node.right = middle;
    return [measured(node), after];
  }
  const [before, middle] = split(node.left, pivot);
  node.left = middle;
  return [before, measured(node)];
}

function merge<Item extends Span>(a: Node<Item> | null, b: Node<Item> | null): Node<Item> | null {
  if (!a || !b) return a ?? b;
  if (a.weight > b.weight) {
    a.right = merge(a.right, b);
    return measured(a);
  }
  b.left = merge(a, b.left);
  return measured(b);
}

function without<Item extends Span>(node: Node<Item> | null, gone: Node<Item>): Node<Item> | null {
  if (!node) return null;
  if (node === gone) return merge(node.left, node.right);
  if (isBefore(gone, node)) node.left = without(node.left, gone);
  else node.right = without(node.right, gone);
  return measured(node);
}

function measured<Item extends Span>(node: Node<Item>): Node<Item> {
  const below = Math.max(node.left?.furthest ?? -Infinity, node.right?.furthest ?? -Infinity);
  node.furthest = Math.max(node.item.end, below);
  return node;
}

function isBefore<Item extends Span>(a: Node<Item>, b: Node<Item>): boolean {
  return a.item.start - b.item.start < 0 || (a.item.start === b.item.start && a.rank < b.rank);
}

/** Mixes the bits of a counter (the finaliser of MurmurHash3): even priorities without a random source. */
function scramble(rank: number): number {
  let mixed = Math.imul(rank ^ (rank >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
