import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOf, type SentenceState } from './sentence-buckets.ts';

const states = fc.array(fc.constantFrom<SentenceState>('claimed', 'cleared', 'untouched'), {
  maxLength: 400,
});

describe('bucketsOf', () => {
  it('gives each sentence of a short text its own stroke', () => {
    const text: SentenceState[] = ['claimed', 'cleared', 'untouched'];
    expect(bucketsOf(text, 48).map((bucket) => bucket.state)).toEqual(text);
  });

  it('never hides an untouched sentence of a long text', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, index): SentenceState => (index === 6_543 ? 'untouched' : 'cleared'),
    );
    expect(bucketsOf(text, 48).filter((bucket) => bucket.state === 'untouched')).toHaveLength(1);
  });

  it('has no more strokes than asked for, and shows untouched exactly where there is some', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const buckets = bucketsOf(text, most);
        expect(buckets).toHaveLength(Math.min(most, text.length));
        expect(buckets.some((bucket) => bucket.state === 'untouched')).toBe(text.includes('untouched'));
      }),
    );
  });
});
