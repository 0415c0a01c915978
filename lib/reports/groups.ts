import type { AnnotatedBlock } from './annotate.ts';

/** Blocks of the text that stand together: the items of a list, the cells of a table; any other block is by itself. */
export type Group = { kind: 'block' | 'list' | 'table'; blocks: AnnotatedBlock[] };

/** The blocks in their order, put together. */
export function grouped(blocks: AnnotatedBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && goesOn(last, block)) last.blocks.push(block);
    else groups.push({ kind: kindOf(block), blocks: [block] });
  }
  return groups;
}

function kindOf({ block: { type } }: AnnotatedBlock): Group['kind'] {
  return type === 'listItem' ? 'list' : type === 'tableCell' ? 'table' : 'block';
}

function goesOn({ kind, blocks: [first] }: Group, next: AnnotatedBlock): boolean {
  if (kind === 'block' || !first || kindOf(next) !== kind) return false;
  return kind === 'table'
    ? next.block.table === first.block.table
    : next.block.ordered === first.block.ordered;
}
