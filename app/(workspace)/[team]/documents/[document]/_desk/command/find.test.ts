import { expect, it } from 'vitest';
import { bestOf, scoreOf } from './find.ts';

it.each<[string, string, boolean]>([
  ['Verdict: Needs correction', 'corr', true],
  ['Verdict: Needs correction', 'needs ver', true],
  ['Café in Łódź', 'cafe', true],
  ['Verdict: Refuted', 'corr', false],
  ['anything', '', true],
])('%j fits %j: %s', (words, typed, expected) => {
  expect(scoreOf(words, typed) > 0).toBe(expected);
});

it('puts a start before the inside of a word, and stops at most', () => {
  const items = ['reassign', 'Assign', 'Take, assign'];
  expect(bestOf(items, (item) => item, 'assign', 2)).toEqual(['Assign', 'Take, assign']);
  expect(bestOf(items, (item) => item, '', 2)).toEqual(['reassign', 'Assign']);
});
