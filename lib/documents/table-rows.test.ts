import { expect, test } from 'vitest';
import { columnsOf, tableRows } from './table-rows.ts';

const at = (name: string, row: number, column: number) => ({ name, row, column });
const shape = (blocks: ReturnType<typeof at>[]) =>
  tableRows(blocks, (block) => block).map((row) =>
    row.map(({ gap, blocks: cell }) => `${'_'.repeat(gap)}${cell.map(({ name }) => name).join('+')}`),
  );

test.each([
  [
    'every cell is filled',
    [at('a', 0, 0), at('b', 0, 1), at('c', 1, 0), at('d', 1, 1)],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a cell in the middle is empty', [at('a', 0, 0), at('c', 0, 2)], [['a', '_c']]],
  [
    'a cell reaches down from the row above',
    [at('a', 0, 0), at('b', 0, 1), at('d', 1, 1)],
    [['a', 'b'], ['_d']],
  ],
  ['a cell holds two paragraphs', [at('a', 0, 0), at('b', 0, 0), at('c', 0, 1)], [['a+b', 'c']]],
  ['a row is empty', [at('a', 0, 0), at('c', 2, 0)], [['a'], ['c']]],
  ['nothing', [], []],
])('%s', (_, blocks, rows) => {
  expect(shape(blocks)).toEqual(rows);
});

test('a cell far to the side does not make thousands of columns', () => {
  expect(tableRows([at('a', 0, 90_000)], (block) => block)[0]?.[0]?.gap).toBe(1_000);
});

test('a table takes the columns of its widest row, however many rows there are', () => {
  const row = [{ gap: 0, blocks: ['a'] }];
  const wide = [...row, { gap: 2, blocks: ['b'] }];
  expect(columnsOf([row, wide, row])).toBe(4);
  expect(columnsOf(new Array<typeof row>(200_000).fill(row))).toBe(1);
  expect(columnsOf([])).toBe(0);
});
