import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleHtml } from '#app/(workspace)/[team]/_article/article-html.ts';
import { articles, spansOf } from '../testing/shapes.ts';
import { offsetOfPlace } from './place-offset.ts';
import { blockIndexAt, placeOf, textIn, textMapOf } from './text-map.ts';

const mapOf = (html: string) => {
  // What a browser's parser does and this one does not: a line feed straight after <pre> is dropped.
  const parsed = html.replace(/(<pre[^>]*>)\n/g, '$1');
  const { document } = parseHTML(`<html><body><article>${parsed}</article></body></html>`);
  return textMapOf(document.querySelector('article') as unknown as Element);
};
const withSpan = articles.chain((article) => fc.tuple(fc.constant(article), spansOf(article.text)));

test('what the page says is what the text says, for every article and span', () => {
  fc.assert(
    fc.property(withSpan, ([article, span]) => {
      const map = mapOf(articleHtml(article, 'ltr'));
      expect(map.length).toBe(article.text.length);
      expect(textIn(map, span)).toBe(article.text.slice(span.start, span.end));
    }),
  );
});

test('an offset goes to a place in the page and back', () => {
  fc.assert(
    fc.property(withSpan, ([article, { start }]) => {
      const map = mapOf(articleHtml(article, 'ltr'));
      for (const lean of ['before', 'after'] as const) {
        const place = placeOf(map, start, lean);
        expect(place && offsetOfPlace(map, place)).toBe(start);
      }
    }),
  );
});

const page =
  '<div><p data-s="0">one <em>two</em><ins data-aside="">2</ins> three</p></div><p data-s="14">four</p>';

test('asides are no part of the text', () => {
  const map = mapOf(page);
  expect(textIn(map, { start: 0, end: 99 })).toBe('one two three\nfour');
});

test.each([
  ['an element counts its children', '[data-s="0"]', 1, 4],
  ['the end of an element', '[data-s="0"]', 4, 13],
  ['the start of the next block, as a triple click names it', '[data-s="14"]', 0, 14],
  ['inside an aside', 'ins', 0, 7],
  ['between blocks', 'article', 1, 14],
  ['after everything', 'article', 2, 18],
])('%s', (_, selector, offset, expected) => {
  const map = mapOf(page);
  const node = map.root.parentElement?.querySelector(selector);
  expect(node && offsetOfPlace(map, { node, offset })).toBe(expected);
});

test('outside the article there are no offsets', () => {
  const map = mapOf(page);
  expect(offsetOfPlace(map, { node: map.root.parentElement as Element, offset: 0 })).toBeNull();
});

test('where two nodes meet, a range starts in the later and ends in the earlier', () => {
  const map = mapOf(page);
  expect(placeOf(map, 4, 'after')?.node.parentElement?.localName).toBe('em');
  expect(placeOf(map, 4, 'before')?.node.parentElement?.localName).toBe('p');
});

test('the line feed after a block belongs to it', () => {
  const map = mapOf(page);
  expect([0, 13, 14, 18].map((offset) => blockIndexAt(map, offset))).toEqual([0, 0, 1, 1]);
});
