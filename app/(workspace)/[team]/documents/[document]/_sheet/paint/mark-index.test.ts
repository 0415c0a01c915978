import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '#lib/text/span.ts';
import { type Mark, markIndex } from './mark-index.ts';

const marks = fc
  .array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 20 })), { maxLength: 30 })
  .map((spans) => spans.map(([start, length], at): Mark => ({ id: `m${at}`, start, end: start + length })));
const ids = (found: Mark[]) => found.map((mark) => mark.id).sort();

test('it answers the same before and after it is built', () => {
  fc.assert(
    fc.property(marks, fc.nat(100), (all, start) => {
      const span = { start, end: start + 10 };
      const wanted = ids(all.filter((mark) => overlap(mark, span) > 0));
      const index = markIndex(all);
      expect(ids(index.overlapping(span))).toEqual(wanted);
      index.at(0);
      expect(ids(index.overlapping(span))).toEqual(wanted);
    }),
  );
});

test('marks come and go', () => {
  const index = markIndex([{ id: 'a', start: 0, end: 5 }]);
  index.add({ id: 'b', start: 3, end: 9 });
  expect(ids(index.at(4))).toEqual(['a', 'b']);
  index.remove('a');
  expect(ids(index.overlapping({ start: 0, end: 99 }))).toEqual(['b']);
});
