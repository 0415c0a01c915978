import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactor, tells } from './redact.ts';
import { HOSTILE } from './testing/hostile.ts';
import { sourceOf } from './testing/makers.ts';

const person = (author: string, title = 'A clerk') => sourceOf(1, title, { kind: 'person', author });

test.each([
  ['the whole name, in any case', person('Runa Quist'), 'runa quist said so', '[withheld] said so'],
  ['a single name', person('Runa Quist'), 'Quist called at ten', '[withheld] called at ten'],
  ['a name with an ending', person('Runa Quist'), 'Runa Quists Aussage', '[withheld]s Aussage'],
  ['a name with a hyphen', person('Anne-Lise Berg'), 'Anne-Lise Berg.', '[withheld].'],
  [
    'a short name only where it stands alone',
    person('Ana'),
    'Ana read the analysis',
    '[withheld] read the analysis',
  ],
  ['an Arabic name behind a letter', person('سمير حداد'), 'قالت لسمير حداد', 'قالت ل[withheld]'],
  ['a Chinese name in the middle', person('王小明'), '据王小明说', '据[withheld]说'],
  ['a title that is a name', person('', 'Runa Quist'), 'Ask Runa again', 'Ask [withheld] again'],
  [
    'a title of common words is left',
    person('', 'The archive clerk'),
    'The archive was shut',
    'The archive was shut',
  ],
  [
    'a file and an address',
    sourceOf(1, 'Leak', { fileName: 'memo.pdf', address: 'https://example.org/a?b=1' }),
    'memo.pdf, https://example.org/a?b=1',
    '[withheld], [withheld]',
  ],
  ['a short title says nothing', sourceOf(1, 'Phone call'), 'a phone call at ten', 'a phone call at ten'],
])('%s', (_, source, text, expected) => {
  expect(redactor([source])(text)).toBe(expected);
  expect(tells(text, source)).toBe(text !== expected);
});

test('whatever a name is made of, it is gone afterwards', () => {
  const name = fc
    .oneof(fc.string({ minLength: 3, maxLength: 20 }), fc.constant(HOSTILE))
    .filter((one) => one.trim().length >= 3);
  fc.assert(
    fc.property(name, (author) => {
      const redacted = redactor([sourceOf(1, 'x', { author })])(`Said by ${author.trim()}.`);
      expect(redacted).toBe('Said by [withheld].');
    }),
  );
});

test('without withheld sources nothing changes', () => {
  expect(redactor([])('Runa Quist')).toBe('Runa Quist');
  expect(redactor([])(null)).toBe(null);
});
