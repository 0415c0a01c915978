import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage } from '#lib/text/coverage.ts';
import { countCoverage, type Step } from './coverage-count.ts';

const sentences = [
  { start: 0, end: 12 },
  { start: 13, end: 20 },
  { start: 21, end: 23 },
  { start: 40, end: 60 },
  { start: 61, end: 99 },
];
const mark = fc.record({
  start: fc.nat(100),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom('claim', 'clearing'),
});

it('comes to what a count from the start comes to, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(mark), fc.array(fc.nat()), (marks, leaving) => {
      const count = countCoverage(sentences);
      const there: Step[] = marks.map(
        ({ start, length, kind }) => ({ span: { start, end: start + length }, kind, by: 1 }) as Step,
      );
      let now = count(there);
      for (const place of leaving) {
        const [gone] = there.length > 0 ? there.splice(place % there.length, 1) : [];
        if (gone) now = count([{ ...gone, by: -1 }]);
      }
      const spans = (kind: Step['kind']) =>
        there.filter((step) => step.kind === kind).map(({ span }) => span);
      expect(now).toEqual(coverage(sentences, spans('claim'), spans('clearing')));
    }),
  );
});

it('keeps the same coverage when nothing changes', () => {
  const count = countCoverage(sentences);
  const first = count([{ span: { start: 0, end: 10 }, kind: 'claim', by: 1 }]);
  expect(count([{ span: { start: 2, end: 9 }, kind: 'clearing', by: 1 }])).toBe(first);
});
