import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf } from './batches.ts';

test.each<[string, Record<string, number>, string[][]]>([
  ['nothing', {}, []],
  ['what fits together', { a: 4, b: 6 }, [['a', 'b']]],
  ['one too many', { a: 4, b: 6, c: 1 }, [['a', 'b'], ['c']]],
  ['what is too heavy alone', { a: 11, b: 1, c: 9 }, [['a'], ['b', 'c']]],
])('%s', (_, weights, batches) => {
  expect(batchesOf(new Map(Object.entries(weights)), 10)).toEqual(batches);
});

test('every id once, in order, and no batch of several above the bound', () => {
  const weights = fc.array(fc.nat(15)).map((list) => new Map(list.map((weight, at) => [`${at}`, weight])));
  fc.assert(
    fc.property(weights, (given) => {
      const batches = batchesOf(given, 10);
      expect(batches.flat()).toEqual([...given.keys()]);
      for (const batch of batches.filter((ids) => ids.length > 1))
        expect(batch.reduce((sum, id) => sum + (given.get(id) ?? 0), 0)).toBeLessThanOrEqual(10);
    }),
  );
});
