import { expect, test } from 'vitest';
import { isWithin, NONE, runBetween, spanOf, widened } from './regions.ts';

const regions = { elements: [], starts: [0, 10, 30, 70], length: 99 };

test.each([
  ['none', NONE, { start: 0, end: 0 }],
  ['one', { first: 1, last: 1 }, { start: 10, end: 30 }],
  ['several', { first: 1, last: 2 }, { start: 10, end: 70 }],
  ['up to the last', { first: 2, last: 3 }, { start: 30, end: 100 }],
])('%s', (_, run, expected) => {
  expect(spanOf(regions, run)).toEqual(expected);
});

/** Four regions of 100 px, the first at the top of the viewport. */
const stacked = {
  ...regions,
  elements: [0, 100, 200, 300].map(
    (top) => ({ getBoundingClientRect: () => ({ top, bottom: top + 100 }) }) as unknown as Element,
  ),
};

test.each([
  ['all', -50, 500, { first: 0, last: 3 }],
  ['some', 150, 250, { first: 1, last: 2 }],
  ['above the text', -90, -10, NONE],
  ['below it', 410, 900, NONE],
  ['a pane that is not shown', 0, 0, NONE],
])('between two heights: %s', (_, top, bottom, expected) => {
  expect(runBetween(stacked, top, bottom)).toEqual(expected);
});

test('a run is widened up to the ends', () => {
  expect(widened(regions, { first: 1, last: 1 }, 2)).toEqual({ first: 0, last: 3 });
  expect(widened(regions, NONE, 2)).toEqual(NONE);
});

test.each([
  [{ first: 1, last: 2 }, true],
  [{ first: 0, last: 2 }, false],
  [{ first: 2, last: 4 }, false],
  [NONE, true],
])('%j lies within 1 to 3: %s', (run, expected) => {
  expect(isWithin(run, { first: 1, last: 3 })).toBe(expected);
});
