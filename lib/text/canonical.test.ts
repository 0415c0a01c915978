import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalText } from './canonical.ts';
import { clampSpan, type Span } from './span.ts';
import { anyString } from './testing/arbitraries.ts';

describe('canonical form', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
    ['spaces', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['invisible debris', '\ufeffso\u00adft zero\u200bwidth\u2060 nul\0', 'soft zerowidth nul'],
    ['lone surrogates', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['composition', 'e\u0301 a\u030a \u1112\u1161\u11ab \u212b', 'é å 한 Å'],
    ['Latin ligatures', 'e\ufb03cient \ufb01eld', 'efficient field'],
    ['Arabic presentation forms', '\ufef3\ufeee\ufee1 \ufefb', 'يوم لا'],
    ['signs that are typed on purpose', '\ufdfa \ufdfc', '\ufdfa \ufdfc'],
    ['Hebrew presentation forms', '\ufb2a\ufb1d', 'ש\u05c1י\u05b4'],
    ['joiners that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners that only got in the way', 'news\u200croom', 'newsroom'],
    ['such a joiner after an accent of its own', 'cafe\u0301\u200ds', 'cafés'],
    ['a joiner before a Greek mark', '\u03b1\u200d\u0345', '\u03b1\u200d\u0345'],
    ['emoji families', '👩\u200d👧', '👩\u200d👧'],
    ['marks of direction without right-to-left letters', 'a\u200eb\u2067c', 'abc'],
    ['marks of direction with them', 'שלום\u200e (a)', 'שלום\u200e (a)'],
    ['overrides, which can lie about the order', 'שלום\u202ea\u202c', 'שלוםa'],
  ])('%s', (_, input, expected) => {
    expect(canonicalText(input)).toBe(expected);
  });

  it('is idempotent where accents, joiners and letters meet', () => {
    const signs = [
      'e',
      'и',
      'α',
      '\u0301',
      '\u0306',
      '\u0345',
      '\u0483',
      '\u200c',
      '\u200d',
      '1',
      '.',
      '\u05d0',
      '👩',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }), (input) => {
        const once = canonicalText(input);
        expect(canonicalText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
      { numRuns: 3000 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyString, (input) => {
        const once = canonicalText(input);
        expect(canonicalText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing that storage refuses, in normal form C', () => {
    fc.assert(
      fc.property(anyString, (input) => {
        const text = canonicalText(input);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[\0\r]/);
      }),
    );
  });
});

describe('offset map', () => {
  it('follows offsets through removals, joins and expansions', () => {
    const input = 'so\u00adft e\u0301t \ufb01n';
    const { text, map } = canonical(input);
    expect(text).toBe('soft ét fin');
    expect(map.toCanonical(input.indexOf('ft'))).toBe(2);
    expect(map.toOriginal(text.indexOf('t f'))).toBe(input.indexOf('t \ufb01'));
    expect(map.spanToOriginal({ start: 8, end: 9 })).toEqual({ start: 10, end: 11 });
  });

  it('is its own inverse wherever it does not stand inside something replaced', () => {
    fc.assert(
      fc.property(anyString, fc.nat(60), (input, offset) => {
        const { text, map } = canonical(input);
        const there = map.toCanonical(Math.min(offset, input.length));
        expect(map.toCanonical(map.toOriginal(there))).toBe(there);
        expect(there).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('never loses a word of a span', () => {
    fc.assert(
      fc.property(anyString, fc.nat(60), fc.nat(60), (input, a, b) => {
        const { text, map } = canonical(input);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
        const span = { start: Math.min(from, to), end: Math.max(from, to) };
        const back = map.spanToCanonical(map.spanToOriginal(span));
        expect(back.start).toBeLessThanOrEqual(span.start);
        expect(back.end).toBeGreaterThanOrEqual(span.end);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes in no letter that the span did not touch', () => {
    const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
    fc.assert(
      fc.property(anyString, fc.nat(60), fc.nat(60), (input, a, b) => {
        const { map } = canonical(input);
        const span = clampSpan({ start: a, end: b }, input.length);
        const { start, end } = map.spanToCanonical(span);
        if (start >= end) return;
        expect(touches(map.spanToOriginal({ start, end: start + 1 }), span)).toBe(true);
        expect(touches(map.spanToOriginal({ start: end - 1, end }), span)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
