import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeKind } from './kind.ts';
import { parts } from './parts.ts';
import { anyString } from './testing/arbitraries.ts';

const say = (text: string, language: string) =>
  parts(text, undefined, language).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('parts of a statement', () => {
  it.each([
    [
      'en',
      'On March 3, 2021, about 3.5 million people had not fled.',
      ['date March 3, 2021', 'hedge about', 'number 3.5 million people', 'negation not'],
    ],
    [
      'en',
      'The Bank of England paid £1.2bn over three weeks.',
      ['name Bank of England', 'number £1.2bn', 'date three weeks'],
    ],
    [
      'en',
      'Ursula von der Leyen didn’t say “never again”.',
      ['name Ursula von der Leyen', 'negation didn’t', 'quote “never again”', 'negation never'],
    ],
    ['en', 'Taxes rose. Voters left for J. P. Morgan.', ['name J. P. Morgan']],
    [
      'de',
      'Rund 80 Millionen Menschen lebten am 3. Oktober 1990 hier.',
      ['hedge Rund', 'number 80 Millionen Menschen', 'date 3. Oktober 1990'],
    ],
    [
      'fr',
      'Le 12 mai, près de 3 000 personnes ont voté.',
      ['date 12 mai', 'hedge près de', 'number 3 000 personnes'],
    ],
    ['es', 'No llegaron 1.500 toneladas.', ['negation No', 'number 1.500 toneladas']],
    [
      'ru',
      'Около 3,5 млн человек не голосовали в Москве.',
      ['hedge Около', 'number 3,5 млн человек', 'negation не', 'name Москве'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(say(text, language)).toEqual(expected);
  });

  it('are the same in the last sentence of a very long paragraph as in the first', () => {
    const sentence = 'The ledger names Berta Lind and 12 crates. ';
    const some = parts(sentence, undefined, 'en');
    const many = parts(sentence.repeat(5_000), undefined, 'en');
    expect(many).toHaveLength(5_000 * some.length);
    expect(many.slice(-some.length).map(({ start }) => start - 4_999 * sentence.length)).toEqual(
      some.map(({ start }) => start),
    );
  });

  it('lie within the passage asked for, in order, on any string', () => {
    fc.assert(
      fc.property(anyString, fc.nat(40), fc.nat(40), (text, a, b) => {
        let last = 0;
        for (const { start, end } of parts(text, { start: a, end: b })) {
          expect(start).toBeGreaterThanOrEqual(Math.min(a, b, text.length));
          expect(end).toBeLessThanOrEqual(Math.min(Math.max(a, b), text.length));
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });
});

describe('the kind of a claim', () => {
  it.each([
    ['[The council spent £3m] on it.', 'number'],
    ['[“We won the vote,” she said.] Then she left.', 'quote'],
    ['He lives in [Paris] now.', 'place'],
    ['Then [Angela Merkel] spoke.', 'name'],
    ['It happened on [12 May 2019].', 'date'],
    ['[According to the mayor, taxes are low.]', 'attribution'],
    ['[The bridge is closed.]', 'fact'],
  ])('%s is proposed as %s', (marked, kind) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(proposeKind(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 })).toBe(kind);
  });
});
