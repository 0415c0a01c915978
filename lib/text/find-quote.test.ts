import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundQuote, findQuote, type Quote } from './find-quote.ts';
import { approximate, distance } from './quotes/approximate.ts';
import { selectorOf } from './selector.ts';
import { anyString, prose } from './testing/arbitraries.ts';

const STORY = [
  'The harbour board closed the north pier on Tuesday after divers found cracks in four of its pillars.',
  'Board chair Ellen Marsh said the closure would last “at least eight weeks”. A spokesperson declined to comment.',
  'Ferry traffic fell by 12 percent in May, according to the port authority. Fares did not change.',
  'In 2019 the same pier was repaired at a cost of £2.4m. A spokesperson declined to comment.',
].join('\n');

/** The quote that marks a stretch of the story. */
function quoteOf(exact: string, from = 0): Quote {
  const start = STORY.indexOf(exact, from);
  const { prefix, suffix } = selectorOf(STORY, { start, end: start + exact.length });
  return { exact, prefix, suffix, start };
}

const said = (text: string, { start, end }: FoundQuote) =>
  start === undefined ? null : text.slice(start, end);

describe('findQuote', () => {
  it.each<[string, Quote, (text: string) => string, FoundQuote['status'], string | null]>([
    [
      'an untouched quote',
      quoteOf('closed the north pier'),
      (text) => text,
      'found',
      'closed the north pier',
    ],
    [
      'one in a text that grew before it',
      quoteOf('fell by 12 percent'),
      (text) => `Update: ${text}`,
      'found',
      'fell by 12 percent',
    ],
    [
      'the second of two copies',
      quoteOf('A spokesperson declined to comment.', 300),
      (text) => text,
      'found',
      'A spokesperson declined to comment.',
    ],
    [
      'a quote with one word changed',
      quoteOf('Ferry traffic fell by 12 percent in May'),
      (text) => text.replace('fell by', 'dropped'),
      'found',
      'Ferry traffic dropped 12 percent in May',
    ],
    [
      'a short quote misspelt in place',
      quoteOf('Marsh'),
      (text) => text.replace('Marsh', 'Mersh'),
      'found',
      'Mersh',
    ],
    [
      'changed typography',
      quoteOf('“at least eight weeks”'),
      (text) => text.replace('“', '"').replace('”', '"'),
      'found',
      '"at least eight weeks"',
    ],
    [
      'a quote that runs across blocks',
      { exact: 'Fares did not change. In 2019 the same pier' },
      (text) => text,
      'found',
      'Fares did not change.\nIn 2019 the same pier',
    ],
    [
      'a deleted quote',
      quoteOf('Fares did not change.'),
      (text) => text.replace(' Fares did not change.', ''),
      'absent',
      null,
    ],
    [
      'a deleted quote with a copy elsewhere',
      quoteOf('A spokesperson declined to comment.'),
      (text) => text.replace(' A spokesperson declined to comment.', ''),
      'doubtful',
      null,
    ],
    [
      'an exact copy in another place while the original was edited',
      quoteOf('closed the north pier'),
      (text) =>
        `${text.replace('closed the north pier', 'shut the north pier')}\nNobody closed the north pier in time.`,
      'doubtful',
      null,
    ],
    [
      'a short name that is only part of other words',
      { exact: 'Linus', prefix: 'the kernel that ', suffix: ' wrote in 1991' },
      () => 'machines and chines',
      'absent',
      null,
    ],
    [
      'two copies and no context',
      { exact: 'A spokesperson declined to comment.' },
      (text) => text,
      'doubtful',
      null,
    ],
    [
      'a short quote misspelt, and no context',
      { exact: 'closed the north pier on Tuesday' },
      (text) => text.replace('pier on', 'peer on'),
      'doubtful',
      null,
    ],
    [
      'a longer quote misspelt, and no context',
      { exact: 'closed the north pier on Tuesday after divers found cracks' },
      (text) => text.replace('pier on', 'peer on'),
      'found',
      'closed the north peer on Tuesday after divers found cracks',
    ],
    [
      'a longer quote much edited, and no context',
      { exact: 'closed the north pier on Tuesday after divers found cracks' },
      (text) => text.replace('on Tuesday after', 'when'),
      'doubtful',
      null,
    ],
    [
      'a short quote that kept one neighbour',
      quoteOf('closed the north pier'),
      (text) =>
        text.replace('on Tuesday after divers found cracks', 'and nobody ever told them for how long'),
      'doubtful',
      null,
    ],
    [
      'a longer quote that kept one neighbour',
      quoteOf('closed the north pier on Tuesday after'),
      (text) => text.replace('divers found cracks in four', 'nobody could tell how bad all'),
      'found',
      'closed the north pier on Tuesday after',
    ],
    [
      'a longer quote whose neighbours were both edited a little',
      quoteOf('would last “at least eight weeks”'),
      (text) => text.replace('the closure', 'the closing').replace('A spokesperson', 'A spokesman'),
      'doubtful',
      null,
    ],
    [
      'a longer quote much edited between its neighbours',
      quoteOf('Ferry traffic fell by 12 percent in May'),
      (text) => text.replace('traffic fell by 12', 'use rose 7'),
      'found',
      'Ferry use rose 7 percent in May',
    ],
    [
      'a longer quote much edited beside one neighbour',
      quoteOf('Ferry traffic fell by 12 percent in May'),
      (text) =>
        text
          .replace('traffic fell by 12', 'use rose 7')
          .replace('according to the port', 'nobody knows why or'),
      'doubtful',
      null,
    ],
    [
      'a quote whose first words were replaced',
      quoteOf('Ferry traffic fell by 12 percent in May'),
      (text) => text.replace('Ferry traffic', 'Boats'),
      'found',
      'Boats fell by 12 percent in May',
    ],
    [
      'an edited original, with an exact copy beside one like neighbour',
      quoteOf('closed the north pier on Tuesday after divers'),
      (text) =>
        `${text.replace('the north pier', 'the north quay')}\nThe harbour board closed the north pier on Tuesday after divers, nobody says.`,
      'found',
      'closed the north quay on Tuesday after divers',
    ],
    [
      'one of two alike, both edited',
      quoteOf('Ferry traffic fell by 12 percent in May'),
      (text) => [text, text].join('\n').replaceAll('fell by', 'dropped'),
      'doubtful',
      null,
    ],
    [
      'a quote of whose neighbour nothing but a dash is known',
      { ...quoteOf('closed the north pier'), prefix: '– ' },
      (text) => text,
      'found',
      'closed the north pier',
    ],
    ['nothing', { exact: ' \n' }, (text) => text, 'absent', null],
  ])('%s', (_, quote, edit, status, words) => {
    const text = edit(STORY);
    const result = findQuote(text, quote);
    expect([result.status, said(text, result)]).toEqual([status, words]);
  });

  it.each([
    [
      'takes, of copies in the same neighbourhood, the one where the quote stood',
      (text: string) => text,
      'found',
    ],
    [
      'is in doubt if another copy is now in a better one',
      (text: string) => `${text.slice(0, 60)}m${text.slice(61)}`,
      'doubtful',
    ],
  ])('%s', (_, edit, status) => {
    const text = 'It did not say why. The ministry said no. '.repeat(5);
    const start = text.indexOf('It did', 60);
    const { exact, prefix, suffix } = selectorOf(text, { start, end: start + 19 });
    const result = findQuote(edit(text), { exact, prefix, suffix, start });
    expect([result.status, result.start]).toEqual([status, status === 'found' ? start : undefined]);
  });

  it('shows all that could be meant when in doubt', () => {
    const result = findQuote(STORY, { exact: 'A spokesperson declined to comment.' });
    expect(result.candidates.map(({ start }) => start)).toEqual([
      STORY.indexOf('A spokesperson'),
      STORY.lastIndexOf('A spokesperson'),
    ]);
  });

  it('finds every selector of a text in that text, or names it among its doubts', () => {
    fc.assert(
      fc.property(prose, fc.nat(300), fc.nat(80), (text, start, length) => {
        const selector = selectorOf(text, { start, end: start + length });
        if (selector.exact.trim() === '') return;
        const result = findQuote(text, selector);
        if (result.status === 'found') expect(result.start).toBe(selector.start);
        else expect(result.candidates.length).toBeGreaterThan(1);
      }),
    );
  });

  describe('of many pages', () => {
    const words = (number: number) =>
      Array.from({ length: 60 }, (_, at) => ((number * 61 + at) * 7919).toString(36)).join(' ');
    const page = (number: number) => `Page ${number} says on Tuesday that ${words(number)}.`;
    const pages = Array.from({ length: 60 }, (_, number) => page(number)).join('\n');
    const [start, end] = [pages.indexOf('Page 10 '), pages.indexOf('Page 50 ')];
    const { exact, prefix, suffix } = selectorOf(pages, { start, end });
    const edited = pages.replaceAll('Tuesday', 'Monday').replace('Page 30', 'Leaf 30');
    const upTo = (text: string, number: number) => text.slice(0, text.indexOf(`Page ${number} `));

    it.each<[string, string, FoundQuote['status']]>([
      ['is found when edited', edited, 'found'],
      [
        'is doubtful when what stood after it is gone',
        `${upTo(edited, 50)}Nobody knows what came then.`,
        'doubtful',
      ],
      [
        'is doubtful when half of it is gone',
        `${upTo(edited, 20)}${edited.slice(edited.indexOf('Page 37 '))}`,
        'doubtful',
      ],
    ])('%s', (_, text, status) => {
      const result = findQuote(text, { exact, prefix, suffix });
      expect([
        result.status,
        result.candidates[0] && text.slice(result.candidates[0].start).slice(0, 8),
      ]).toEqual([status, 'Page 10 ']);
    });
  });

  it('stays within any text, and never throws', () => {
    const quoted = fc
      .tuple(prose, fc.nat(300), fc.nat(80))
      .map(([text, start, length]) => [text, text.slice(start, start + length)] as const);
    fc.assert(
      fc.property(
        fc.oneof(quoted, fc.tuple(anyString, anyString)),
        anyString,
        anyString,
        (pair, prefix, suffix) => {
          const [text, exact] = pair;
          const result = findQuote(text, { exact, prefix, suffix });
          for (const place of result.candidates) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeLessThanOrEqual(text.length);
            expect(place.start).toBeLessThan(place.end);
            if (place.method === 'exact') expect(text.slice(place.start, place.end)).toBe(exact);
          }
          expect(result.status === 'found').toBe(result.start !== undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('approximate', () => {
  it('finds the nearest stretch', () => {
    expect(approximate('the quick brown fox', 'quack', 2)).toEqual({ start: 4, end: 9, errors: 1 });
    expect(approximate('the quick brown fox', 'zebra', 2)).toBeNull();
  });

  it('agrees with a plain search over all stretches', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
        (text, pattern) => {
          let least = Number.POSITIVE_INFINITY;
          for (let start = 0; start < text.length; start++) {
            for (let end = start + 1; end <= text.length; end++)
              least = Math.min(least, distance(text.slice(start, end), pattern));
          }
          const most = pattern.length - 1;
          const found = approximate(text, pattern, most);
          expect(found?.errors ?? null).toBe(least <= most ? least : null);
          if (found) expect(distance(text.slice(found.start, found.end), pattern)).toBe(found.errors);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
