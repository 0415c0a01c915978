import type { BlockView } from '#lib/documents/view.ts';

/** Blocks as a reader sees them: what belongs to one list, table or quotation stands together. */
export type Group =
  | { kind: 'block'; block: BlockView }
  | { kind: 'quotation'; blocks: BlockView[] }
  | { kind: 'list'; list: List }
  | { kind: 'table'; cells: BlockView[] };
export type List = { ordered: boolean; first: number; items: ListItem[] };
export type ListItem = { block: BlockView; lists: List[] };

/** Groups flat blocks, in order and without losing one. A list item deeper than the one before it opens a list inside that one. */
export function groups(blocks: readonly BlockView[]): Group[] {
  const found: Group[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    for (const group of groupsOf(run)) found.push(group);
    at += run.length;
  }
  return found;
}

/** The longest run of blocks that could stand in one group. */
function runFrom(blocks: readonly BlockView[], at: number): BlockView[] {
  const first = blocks[at];
  if (!first) return [];
  let end = at + 1;
  if (GROUPED.has(first.type)) {
    while (blocks[end]?.type === first.type && blocks[end]?.table === first.table) end++;
  }
  return blocks.slice(at, end);
}

const GROUPED: ReadonlySet<string> = new Set(['quotation', 'listItem', 'tableCell']);

function groupsOf(run: BlockView[]): Group[] {
  const first = run[0];
  if (!first) return [];
  if (first.type === 'quotation') return [{ kind: 'quotation', blocks: run }];
  if (first.type === 'tableCell') return [{ kind: 'table', cells: run }];
  if (first.type === 'listItem') return listsOf(run).map((list) => ({ kind: 'list', list }));
  return [{ kind: 'block', block: first }];
}

/** Lists of one depth; deeper items go into the item before them, a change of kind begins a new list. */
function listsOf(items: BlockView[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < items.length; ) {
    const block = items[at];
    if (!block) break;
    let end = at + 1;
    while (end < items.length && depth(items[end]) > depth(block)) end++;
    const item = { block, lists: listsOf(items.slice(at + 1, end)) };
    const open = lists.at(-1);
    if (open && open.ordered === (block.ordered ?? false)) open.items.push(item);
    else lists.push({ ordered: block.ordered ?? false, first: block.marker ?? 1, items: [item] });
    at = end;
  }
  return lists;
}

function depth(block: BlockView | undefined): number {
  return block?.level ?? 1;
}
