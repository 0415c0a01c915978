import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf } from '../testing/shapes.ts';
import { cleanSpan } from './clean-span.ts';

const text = '  A family 👩‍👩‍👧‍👦 and e\u0323\u0301.\nNext line.  ';
const clean = (start: number, end: number) => {
  const span = cleanSpan((part) => text.slice(part.start, part.end), text.length, { start, end });
  return span && text.slice(span.start, span.end);
};

test.each([
  ['spaces at the ends', '  A family ', 'A family'],
  ['the line feed of a triple click', 'and e\u0323\u0301.\n', 'and e\u0323\u0301.'],
  ['half an emoji', '👩‍👩', '👩‍👩‍👧‍👦'],
  ['half an accent', 'e\u0323', 'e\u0323\u0301'],
  ['the end of the text', 'line.  ', 'line.'],
])('%s', (_, selected, expected) => {
  const start = text.indexOf(selected);
  expect(clean(start, start + selected.length)).toBe(expected);
  expect(clean(start + selected.length, start)).toBe(expected);
});

test('a span beyond the text is cut to it', () => {
  expect(clean(text.indexOf('line'), 999)).toBe('line.');
});

test.each([
  [0, 2],
  [5, 5],
])('nothing but space is no passage: %i to %i', (start, end) => {
  expect(clean(start, end)).toBeNull();
});

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(spansOf(text), (span) => {
      const read = (part: { start: number; end: number }) => text.slice(part.start, part.end);
      const once = cleanSpan(read, text.length, span);
      expect(once && cleanSpan(read, text.length, once)).toEqual(once);
    }),
  );
});
