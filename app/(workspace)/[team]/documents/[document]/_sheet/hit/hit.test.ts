import { expect, test } from 'vitest';
import { innermostFirst, nextHit } from './hit.ts';

test('the shortest claim is innermost; of two as long, the later', () => {
  const claims = [
    { id: 'whole', start: 0, end: 90 },
    { id: 'early', start: 10, end: 20 },
    { id: 'late', start: 15, end: 25 },
  ];
  expect(innermostFirst(claims).map((claim) => claim.id)).toEqual(['late', 'early', 'whole']);
});

test.each([
  ['nothing there', [], 'a', [], null],
  ['first click: the innermost', ['in', 'out'], null, [], 'in'],
  ['again: outwards', ['in', 'out'], 'in', ['in', 'out'], 'out'],
  ['and around', ['in', 'out'], 'out', ['in', 'out'], 'in'],
  ['elsewhere: the innermost there, though the active one is there too', ['in', 'out'], 'out', ['out'], 'in'],
  ['another claim was made active since', ['in', 'out'], 'far', ['in', 'out'], 'in'],
  ['a single one stays', ['in'], 'in', ['in'], 'in'],
])('%s', (_, hits, active, last, expected) => {
  expect(nextHit(hits, active, last)).toBe(expected);
});
