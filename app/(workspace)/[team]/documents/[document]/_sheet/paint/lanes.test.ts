import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '#lib/text/span.ts';
import { type Lane, lanesBeside } from './lanes.ts';

const claims = (...spans: [number, number][]) => spans.map(([start, end], id) => ({ id, start, end }));

test.each([
  ['apart', claims([0, 5], [5, 9]), [1, 1]],
  ['overlapping', claims([0, 5], [3, 9]), [1, 2]],
  ['nested: the longer is nearer to the text', claims([2, 4], [0, 9]), [2, 1]],
  ['starting together', claims([0, 4], [0, 9]), [2, 1]],
  ['a lane is used again', claims([0, 3], [2, 6], [4, 8]), [1, 2, 1]],
  ['four deep: the last two share', claims([0, 9], [1, 9], [2, 9], [3, 9]), [1, 2, 3, 3]],
])('%s', (_, all, expected) => {
  const found = lanesBeside(all);
  expect(all.map(({ id }) => found.get(id))).toEqual(expected);
});

test('overlapping claims never share lane 1 or 2', () => {
  const span = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]): [number, number] => [start, start + length]);
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const all = claims(...spans);
      const found = lanesBeside(all);
      for (const a of all) {
        for (const b of all) {
          if (a.id < b.id && overlap(a, b) > 0 && found.get(a.id) === found.get(b.id))
            expect(found.get(a.id)).toBe(3);
        }
      }
    }),
  );
});

test('a claim that comes later fits in; the others stay where they are', () => {
  const known = new Map<number, Lane>([
    [0, 2],
    [1, 3],
  ]);
  expect(lanesBeside(claims([0, 9], [5, 12], [4, 8]), known)).toEqual(new Map([[2, 1]]));
});
