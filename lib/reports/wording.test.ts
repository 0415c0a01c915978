import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from './wording.ts';

const shown = (from: string, to: string) =>
  pieces(from, to)
    .map(({ text, change }) => (change === 'same' ? text : change === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['signed in 2011', 'signed in 2012', 'signed in [-2011-][+2012+]'],
  ['carried 400,000 passengers', 'carried 240,000 passengers', 'carried [-400,000-][+240,000+] passengers'],
  ['Colonel Arvid Lunde', 'Lieutenant Colonel Arvid Lunde', '[+Lieutenant +]Colonel Arvid Lunde'],
  ['the north gate was open', 'the south door was open', 'the [-north gate-][+south door+] was open'],
  ['رقم 180 يوما', 'رقم 90 يوما', 'رقم [-180-][+90+] يوما'],
  ['Nobody waved.', 'Two people did, from a roof', '[-Nobody waved.-][+Two people did, from a roof+]'],
  ['same', 'same', 'same'],
  ['', 'new', '[+new+]'],
  ['gone', '', '[-gone-]'],
])('from %j to %j: %s', (from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});

test('of very long wordings with little in common the old is shown whole, then the new', () => {
  const words = (word: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${word}${at} `).join('');
  const [from, to] = [words('old', 4_000), words('new', 4_000)];
  expect(pieces(from, to)).toEqual([
    { text: from, change: 'gone' },
    { text: to, change: 'new' },
  ]);
  expect(pieces(from, from.replace('old7 ', 'new7 '))).toHaveLength(4);
});

test('the pieces hold both wordings, to the letter', () => {
  const words = fc
    .array(fc.constantFrom('one', 'two', '3', '4,5', ' ', '. ', 'ع', '👩‍🚀', '\n'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (from, to) => {
      const all = pieces(from, to);
      expect(
        all
          .filter(({ change }) => change !== 'new')
          .map(({ text }) => text)
          .join(''),
      ).toBe(from);
      expect(
        all
          .filter(({ change }) => change !== 'gone')
          .map(({ text }) => text)
          .join(''),
      ).toBe(to);
    }),
  );
});
