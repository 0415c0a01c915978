import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCodePoint, fromCodePoints, toCodePoint, toCodePoints } from './code-points.ts';
import { direction } from './direction.ts';
import { snapToGraphemes } from './graphemes.ts';
import { selectorOf } from './selector.ts';
import { clampSpan, trimSpan } from './span.ts';
import { anyString } from './testing/arbitraries.ts';

describe('code points', () => {
  it.each([
    ['abc', 2, 2],
    ['a😀b', 3, 2],
    ['a😀b', 2, 1],
    ['😀😀', 99, 2],
    ['', 5, 0],
  ])('%j: code unit %i is code point %i', (text, unit, point) => {
    expect(toCodePoint(text, unit)).toBe(point);
  });

  it('converts there and back, as the language counts them', () => {
    fc.assert(
      fc.property(anyString, fc.nat(50), (text, wanted) => {
        const points = Array.from(text);
        const point = Math.min(wanted, points.length);
        expect(fromCodePoint(text, point)).toBe(points.slice(0, point).join('').length);
        expect(toCodePoint(text, fromCodePoint(text, point))).toBe(point);
      }),
    );
  });

  it('converts many as it converts one', () => {
    fc.assert(
      fc.property(anyString, fc.array(fc.nat(50)), (text, offsets) => {
        expect(toCodePoints(text, offsets)).toEqual(offsets.map((offset) => toCodePoint(text, offset)));
        expect(fromCodePoints(text, offsets)).toEqual(offsets.map((offset) => fromCodePoint(text, offset)));
      }),
    );
  });
});

describe('graphemes', () => {
  it.each([
    ['plain letters', 'abc', 1, 2, 1, 2],
    ['inside an emoji family', 'a👩‍👧b', 3, 5, 1, 6],
    ['between a letter and its accent', 'xe\u0301y', 2, 3, 1, 3],
    ['inside the second of two flags', '🇩🇪🇫🇷', 6, 6, 4, 4],
    ['an empty span stays empty', '👩‍👧', 2, 2, 0, 0],
    ['beyond the text', 'ab', -3, 9, 0, 2],
  ])('%s', (_, text, start, end, from, to) => {
    expect(snapToGraphemes(text, { start, end })).toEqual({ start: from, end: to });
  });

  it('widens, stays in the text, and needs to be done once', () => {
    fc.assert(
      fc.property(anyString, fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = clampSpan({ start: a, end: b }, text.length);
        const snapped = snapToGraphemes(text, span);
        expect(snapped.start).toBeLessThanOrEqual(span.start);
        expect(snapped.end).toBeLessThanOrEqual(text.length);
        if (span.start < span.end) expect(snapped.end).toBeGreaterThanOrEqual(span.end);
        expect(snapToGraphemes(text, snapped)).toEqual(snapped);
      }),
    );
  });
});

describe('selectors', () => {
  it('quote the span and its neighbourhood', () => {
    const text = `${'x'.repeat(70)}The mayor said no.${'y'.repeat(70)}`;
    expect(selectorOf(text, { start: 70, end: 88 })).toEqual({
      start: 70,
      end: 88,
      exact: 'The mayor said no.',
      prefix: 'x'.repeat(64),
      suffix: 'y'.repeat(64),
    });
  });

  it('never cut a surrogate pair of the context in two', () => {
    const text = `😀${'x'.repeat(63)}quote${'y'.repeat(63)}😀`;
    const { prefix, suffix } = selectorOf(text, { start: 65, end: 70 });
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
  });
});

describe('spans', () => {
  it('are cut to the text and turned the right way round', () => {
    expect(clampSpan({ start: 9, end: -1 }, 5)).toEqual({ start: 0, end: 5 });
    expect(clampSpan({ start: Number.NaN, end: 2.9 }, 5)).toEqual({ start: 0, end: 2 });
  });

  it('lose blank edges', () => {
    expect(trimSpan('  a b \n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
    expect(trimSpan('   ', { start: 1, end: 3 })).toEqual({ start: 1, end: 1 });
  });
});

describe('direction', () => {
  it.each([
    ['Hello', 'ltr'],
    ['שלום', 'rtl'],
    ['«مرحبا» hello', 'rtl'],
    ['2026 – 12% עלייה', 'rtl'],
    ['١٢ percent', 'ltr'],
    ['12', 'ltr'],
    ['', 'ltr'],
  ])('%j runs %s', (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});
