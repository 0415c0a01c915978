import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stacked } from './stack.ts';

test.each([
  ['apart', [10, 60], [10, 60]],
  ['on one line', [10, 10, 10], [10, 31, 52]],
  ['a chain is pushed down', [10, 20, 35, 200], [10, 31, 52, 200]],
])('%s', (_, lines, expected) => {
  expect(stacked(lines, 20, 1)).toEqual(expected);
});

test('numbers never overlap, never rise above their line, and stand on it when it is free', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000)), (tops) => {
      const lines = tops.sort((a, b) => a - b);
      stacked(lines, 20, 1).forEach((top, index, all) => {
        const before = all[index - 1] ?? Number.NEGATIVE_INFINITY;
        expect(top).toBe(Math.max(lines[index] ?? 0, before + 21));
      });
    }),
  );
});
