import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from './reanchor.ts';
import { anyString, prose } from './testing/arbitraries.ts';

describe('reanchor, on any text', () => {
  it('leaves everything unchanged in an unchanged text', () => {
    fc.assert(
      fc.property(anyString, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [result] = reanchor(text, text, [{ id: 'x', start: a, end: b }]);
        expect(result?.class).toBe('unchanged');
        expect(result?.start).toBe(Math.min(a, b, text.length));
        expect(result?.end).toBe(Math.min(Math.max(a, b), text.length));
      }),
    );
  });

  it('shifts a claim by exactly what was put in before it', () => {
    fc.assert(
      fc.property(prose, fc.nat(8), fc.nat(500), fc.nat(60), (text, where, start, length) => {
        const lines = text.split('\n');
        const at = Math.min(where, lines.length);
        const before = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
        const added = 'Zebras, quokkas & okapis graze here: 7777 of them.';
        const longer = [...lines.slice(0, at), added, ...lines.slice(at)].join('\n');
        const from = Math.max(before, Math.min(start, text.length));
        const span = { start: from, end: Math.min(text.length, from + length) };
        if (text.slice(span.start, span.end).trim() === '') return;
        const [result] = reanchor(text, longer, [{ id: 'x', ...span }]);
        const words = text.slice(span.start, span.end).trim();
        expect(result?.class).toBe('unchanged');
        expect(longer.slice(result?.start, result?.end).trim()).toBe(words);
        expect(result?.start).toBe(
          span.start +
            added.length +
            1 +
            (text.slice(span.start).length - text.slice(span.start).trimStart().length),
        );
      }),
    );
  });

  it('gives no place outside the new text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyString, prose),
        fc.oneof(anyString, prose),
        fc.array(fc.tuple(fc.oneof(fc.integer(), fc.nat(300)), fc.oneof(fc.integer(), fc.nat(400)))),
        (oldText, newText, spans) => {
          const anchors = spans.map(([start, end], index) => ({ id: String(index), start, end }));
          for (const { start, end, candidates } of reanchor(oldText, newText, anchors)) {
            for (const place of [{ start: start ?? 0, end: end ?? 0 }, ...candidates]) {
              expect(place.start).toBeGreaterThanOrEqual(0);
              expect(place.start).toBeLessThanOrEqual(place.end);
              expect(place.end).toBeLessThanOrEqual(newText.length);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes to an end on texts that share nothing, and on texts of one word', () => {
    const pages = (word: string) => `${word} `.repeat(40_000);
    const unlike = Array.from({ length: 30_000 }, (_, index) => `w${index}`).join(' ');
    const anchor = { id: 'a', start: 5, end: 50 };
    const classes = [
      [pages('one'), `${pages('one')}two ${pages('one')}`],
      [pages('one'), unlike],
      [unlike, unlike.replaceAll('7', '8 ')],
    ].map(([oldText = '', newText = '']) => reanchor(oldText, newText, [anchor])[0]?.class);
    expect(classes).toEqual(['unchanged', 'deleted', 'changed']);
  });
});
