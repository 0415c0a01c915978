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
    ['nothing', { exact: ' \n' }, (text) => text, 'absent', null],
  ])('%s', (_, quote, edit, status, words) => {
    const text = edit(STORY);
    const result = findQuote(text, quote);
    expect([result.status, said(text, result)]).toEqual([status, words]);
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

  it('finds an edited quote of many pages', () => {
    const words = (number: number) =>
      Array.from({ length: 60 }, (_, at) => ((number * 61 + at) * 7919).toString(36)).join(' ');
    const page = (number: number) => `Page ${number} says on Tuesday that ${words(number)}.`;
    const pages = Array.from({ length: 60 }, (_, number) => page(number)).join('\n');
    const start = pages.indexOf('Page 10 ');
    const end = pages.indexOf('Page 50 ');
    const { exact, prefix, suffix } = selectorOf(pages, { start, end });
    const edited = pages.replaceAll('Tuesday', 'Monday').replace('Page 30', 'Leaf 30');
    const result = findQuote(edited, { exact, prefix, suffix });
    expect([result.status, said(edited, result)?.slice(0, 8)]).toEqual(['found', 'Page 10 ']);
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
