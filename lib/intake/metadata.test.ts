import { describe, expect, it } from 'vitest';
import { cleanLine, dayOf, languageOf, metadata } from './metadata.ts';

describe('dayOf', () => {
  it.each([
    ['2026-11-10', '2026-11-10'],
    ['2026-11-10T23:30:00-05:00', '2026-11-10'],
    ['20261110', '2026-11-10'],
    ['10 November 2026', '2026-11-10'],
    ['Tue, 10 Nov 2026 08:00:00 GMT', '2026-11-10'],
    ['November 10, 2026 at 8 am', '2026-11-10'],
    ['Nov. 10th 2026', '2026-11-10'],
    ['2026-02-30', undefined],
    ['10/11/2026', undefined],
    ['yesterday', undefined],
    ['0000-00-00', undefined],
    ['', undefined],
  ])('%j is %s', (value, day) => expect(dayOf(value)).toBe(day));
});

it.each([
  ['en', 'en'],
  ['en_GB', 'en-GB'],
  ['PT-br', 'pt-BR'],
  ['English', undefined],
  ['x', undefined],
  ['', undefined],
])('language %j is %s', (value, language) => expect(languageOf(value)).toBe(language));

it.each([
  ['  Two\n lines ', 'Two lines'],
  ['Safe\u202e desrever', 'Safe desrever'],
  ['\u0000', undefined],
  ['x'.repeat(400), `${'x'.repeat(299)}…`],
])('a line of %j', (value, line) => expect(cleanLine(value)).toBe(line));

it('takes the first usable candidate of each', () => {
  const byline = ['https://facebook.com/jane', 'By Jane Doe'];
  expect(metadata({ title: [undefined, ' ', 'Title'], byline, publishedOn: ['soon'] })).toEqual({
    title: 'Title',
    byline: 'Jane Doe',
  });
});
