import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { intervalIndex } from './interval-index.ts';
import { segments } from './segments.ts';
import { overlap } from './span.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.nat(12)), { maxLength: 25 })
  .map((pairs) => pairs.map(([start, length], index) => ({ id: index, start, end: start + length })));

describe('segments', () => {
  it('cut overlapping spans into flat pieces', () => {
    const found = segments(10, [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8 },
    ]);
    expect(found).toEqual([
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 4, ids: ['a'] },
      { start: 4, end: 6, ids: ['a', 'b'] },
      { start: 6, end: 8, ids: ['b'] },
      { start: 8, end: 10, ids: [] },
    ]);
  });

  it('tile the text and name exactly the spans that lie there', () => {
    fc.assert(
      fc.property(fc.nat(40), spans, (length, given) => {
        let at = 0;
        for (const { start, end, ids } of segments(length, given)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(ids).toEqual(
            given.filter((span) => span.start <= start && end <= span.end).map(({ id }) => id),
          );
          at = end;
        }
        expect(at).toBe(length);
      }),
    );
  });
});

describe('interval index', () => {
  it('answers as a scan would, after any additions and removals', () => {
    fc.assert(
      fc.property(
        spans,
        fc.array(fc.nat(24)),
        fc.integer({ min: -5, max: 45 }),
        fc.nat(10),
        (given, gone, at, width) => {
          const index = intervalIndex(given.slice(0, 12));
          for (const id of gone) index.remove(id);
          for (const item of given.slice(12)) index.add(item);
          for (const id of gone) index.remove(id);
          const left = given
            .filter(({ id }) => !gone.includes(id))
            .sort((a, b) => a.start - b.start || a.id - b.id);
          expect(index.at(at)).toEqual(left.filter(({ start, end }) => start <= at && at < end));
          const asked = { start: at, end: at + width };
          expect(index.overlapping(asked)).toEqual(left.filter((span) => overlap(span, asked) > 0));
        },
      ),
    );
  });

  it('replaces an item that is added again', () => {
    const index = intervalIndex([{ id: 'a', start: 0, end: 5 }]);
    index.add({ id: 'a', start: 10, end: 12 });
    expect(index.at(3)).toEqual([]);
    expect(index.at(11)).toEqual([{ id: 'a', start: 10, end: 12 }]);
  });
});

describe('coverage', () => {
  const three = [
    { start: 0, end: 20 },
    { start: 21, end: 40 },
    { start: 41, end: 60 },
  ];

  it('counts what was looked at', () => {
    expect(coverage(three, [{ start: 3, end: 8 }], [{ start: 21, end: 40 }])).toEqual({
      states: ['claimed', 'cleared', 'untouched'],
      claimed: 1,
      cleared: 1,
      untouched: 1,
      share: 2 / 3,
    });
  });

  it('takes a claim over a clearance', () => {
    expect(coverage(three, [{ start: 5, end: 9 }], [{ start: 0, end: 20 }]).states[0]).toBe('claimed');
  });

  it('does not count a slip of a few characters', () => {
    expect(coverage(three, [{ start: 2, end: 23 }], []).states).toEqual([
      'claimed',
      'untouched',
      'untouched',
    ]);
  });

  it('counts a claim of two characters that lies within one sentence', () => {
    expect(coverage(three, [{ start: 45, end: 47 }], []).claimed).toBe(1);
  });

  it('finds a text without sentences covered', () => {
    expect(coverage([], [], []).share).toBe(1);
  });
});
