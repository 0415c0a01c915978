import { expect, test } from 'vitest';
import { heightOf } from './heights.ts';

const stretches = [
  { start: 0, end: 10, top: 0.1, bottom: 0.2 },
  { start: 11, end: 31, top: 0.3, bottom: 0.5 },
];

test.each([
  [0, 0.1],
  [5, 0.15],
  [10, 0.2],
  [11, 0.3],
  [21, 0.4],
  [31, 0.5],
  [99, 0.5],
])('offset %i stands at %f', (offset, expected) => {
  expect(heightOf(stretches, offset)).toBeCloseTo(expected);
});

test('without a text everything is at the top', () => {
  expect(heightOf([], 5)).toBe(0);
});
