import { expect, test } from 'vitest';
import type { BlockView } from '#lib/documents/view.ts';
import { type Group, groups, type List } from './blocks.ts';

const item = (start: number, level?: number, more: Partial<BlockView> = {}): BlockView => ({
  type: 'listItem',
  start,
  end: start + 1,
  ...(level ? { level } : {}),
  ...more,
});

const shapeOf = (list: List): unknown => [
  list.ordered ? `ol ${list.first}` : 'ul',
  ...list.items.map((one) =>
    one.lists.length ? [one.block.start, ...one.lists.map(shapeOf)] : one.block.start,
  ),
];
const shapes = (all: Group[]) =>
  all.map((group) => {
    if (group.kind === 'list') return shapeOf(group.list);
    if (group.kind === 'table') return group.cells.map((cell) => cell.start);
    return group.kind === 'quotation' ? group.blocks.length : group.block.type;
  });

test.each([
  ['flat list', [item(0), item(2)], [['ul', 0, 2]]],
  ['nested', [item(0, 1), item(2, 2), item(4, 1)], [['ul', [0, ['ul', 2]], 4]]],
  ['a level is skipped', [item(0, 1), item(2, 3), item(4, 2)], [['ul', [0, ['ul', 2, 4]]]]],
  ['begins deep', [item(0, 3), item(2, 1)], [['ul', 0, 2]]],
  [
    'kind changes',
    [item(0), item(2, 1, { ordered: true, marker: 4 })],
    [
      ['ul', 0],
      ['ol 4', 2],
    ],
  ],
  [
    'a paragraph parts two lists',
    [item(0), { type: 'paragraph' as const, start: 2, end: 3 }, item(4)],
    [['ul', 0], 'paragraph', ['ul', 4]],
  ],
  [
    'two tables side by side',
    [0, 2, 4].map((start, row) => ({
      type: 'tableCell' as const,
      start,
      end: start + 1,
      table: row > 1 ? 1 : 0,
      row,
      column: 0,
    })),
    [[0, 2], [4]],
  ],
])('%s', (_, blocks, expected) => {
  expect(shapes(groups(blocks))).toEqual(expected);
});

test('quotations that follow one another are one', () => {
  const quotation = (start: number): BlockView => ({ type: 'quotation', start, end: start + 1 });
  expect(shapes(groups([quotation(0), quotation(2)]))).toEqual([2]);
});
