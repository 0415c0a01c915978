import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoint } from '#lib/text/testing/arbitraries.ts';
import { marked } from './marked.ts';

const shown = (text: string, words: string) =>
  marked(text, words)
    .map(({ words: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

test.each([
  ['the Vault and the vault', 'vault', 'the [Vault] and the [vault]'],
  ['aaaa', 'aa', '[aa][aa]'],
  ['nothing here', 'vault', 'nothing here'],
  ['no words', '', 'no words'],
  ['', 'vault', ''],
  ['İstanbul vault', 'vault', 'İstanbul vault'],
  ['خط الأنابيب', 'الأنابيب', 'خط [الأنابيب]'],
])('%s, looked for %s', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

test('no character is lost or added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: codePoint }),
      fc.string({ unit: codePoint, maxLength: 3 }),
      (text, words) => {
        expect(
          marked(text, words)
            .map((part) => part.words)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
