import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BandKind, bands, type Extent, gaps } from './bands.ts';

const at = (top: number, bottom: number, kind: BandKind): Extent<BandKind> => ({ top, bottom, kind });

test.each([
  [
    'neighbours stay apart',
    [at(0, 10, 'confirmed'), at(10, 20, 'confirmed')],
    [
      [0, 9, 'confirmed'],
      [10, 9, 'confirmed'],
    ],
  ],
  [
    'trouble is seen over what is well',
    [at(0, 20, 'confirmed'), at(5, 11, 'refuted')],
    [
      [0, 5, 'confirmed'],
      [5, 5, 'refuted'],
      [10, 9, 'confirmed'],
    ],
  ],
  ['nothing is too short to be seen', [at(7.2, 7.3, 'open')], [[7, 2, 'open']]],
  ['at the very end', [at(99.9, 100, 'stale')], [[99, 1, 'stale']]],
])('%s', (_, extents, expected) => {
  expect(bands(100, extents).map(({ top, height, kind }) => [top, height, kind])).toEqual(expected);
});

test('however many claims, no more bands than rows, in order and apart', () => {
  const extent = fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.constantFrom<BandKind>('open', 'refuted', 'cleared'),
  );
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 400 }), (all) => {
      const found = bands(
        100,
        all.map(([top, height, kind]) => at(top, top + height, kind)),
      );
      found.reduce((end, band) => {
        expect(band.top).toBeGreaterThanOrEqual(end);
        return band.top + band.height;
      }, 0);
      expect(found.at(-1) ? (found.at(-1)?.top ?? 0) + (found.at(-1)?.height ?? 0) : 0).toBeLessThanOrEqual(
        100,
      );
    }),
  );
});

test('gaps that touch are one', () => {
  expect(gaps(100, [at(0, 10.4, 'open'), at(9, 20, 'open')])).toEqual([{ top: 0, height: 19, kind: 'gap' }]);
});
