import { expect, test } from 'vitest';
import { detailWords } from './detail-words.ts';

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');

test.each([
  [{}, ''],
  [{ title: { from: 'Ferry', to: 'The ferry' } }, ': the title from “Ferry” to “The ferry”'],
  [
    { language: { from: null, to: 'pt-BR' }, byline: { from: 'Ana', to: null } },
    ': the language from nothing to “pt-BR”, the author from “Ana” to nothing',
  ],
  [{ updatedAt: { from: 1, to: 2 } }, ''],
])('%j', (changes, words) => {
  expect(plain(detailWords(changes))).toBe(words);
});

test('a name that is written from right to left keeps its neighbours in place', () => {
  expect(detailWords({ title: { from: 'A', to: 'ميناء' } })).toContain('“\u2068ميناء\u2069”');
});
