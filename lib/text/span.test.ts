import { expect, test } from 'vitest';
import { firstEndingAfter } from './span.ts';

const sentences = [
  { start: 0, end: 5 },
  { start: 6, end: 9 },
];

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 1],
  [9, 2],
])('at %i: sentence %i', (offset, expected) => {
  expect(firstEndingAfter(sentences, offset)).toBe(expected);
});
