import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedOf, sharesOf, totalOf } from './bar-shares.ts';
import { LOOKS } from './looks.ts';

const counts = fc.record(Object.fromEntries(LOOKS.map((look) => [look, fc.nat(2_000)])));

describe('sharesOf', () => {
  it('draws nothing for no claims', () => {
    expect(sharesOf({})).toEqual([]);
    expect(sharesOf({ confirmed: 0 })).toEqual([]);
  });

  it('gives each verdict its share', () => {
    expect(sharesOf({ confirmed: 3, refuted: 1 })).toEqual([
      { look: 'confirmed', start: 0, width: 75 },
      { look: 'refuted', start: 75, width: 25 },
    ]);
  });

  it('shows one refuted claim among a thousand', () => {
    const refuted = sharesOf({ confirmed: 999, refuted: 1 }).find((share) => share.look === 'refuted');
    expect(refuted?.width).toBeGreaterThan(1.4);
  });

  it('fills the bar from end to end, in one order, without gaps', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const shares = sharesOf(some);
        const ends = shares.map((share) => share.start + share.width);
        for (const [index, share] of shares.entries())
          expect(share.start).toBeCloseTo(ends[index - 1] ?? 0, 6);
        if (shares.length > 0) expect(ends.at(-1)).toBeCloseTo(100, 6);
        expect(shares.map((share) => share.look)).toEqual(LOOKS.filter((look) => (some[look] ?? 0) > 0));
      }),
    );
  });
});

describe('judgedOf', () => {
  it('leaves out what is open and what went stale', () => {
    const some = { confirmed: 6, correction: 2, open: 2, stale: 1 };
    expect(totalOf(some)).toBe(11);
    expect(judgedOf(some)).toBe(8);
  });
});
