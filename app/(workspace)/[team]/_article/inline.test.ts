import { expect, test } from 'vitest';
import type { MarkView } from '#lib/documents/view.ts';
import { inlineHtml, safeHref } from './inline.ts';

const mark = (type: MarkView['type'], start: number, end: number, href?: string): MarkView => ({
  type,
  start,
  end,
  ...(href ? { href } : {}),
});
const html = (text: string, marks: MarkView[], span = { start: 0, end: text.length }) =>
  inlineHtml(text, span, marks);

test.each([
  ['no marks', [], 'abcdef'],
  ['one', [mark('strong', 1, 3)], 'a<strong>bc</strong>def'],
  ['nested', [mark('emphasis', 2, 3), mark('strong', 1, 4)], 'a<strong>b<em>c</em>d</strong>ef'],
  ['crossing', [mark('strong', 0, 3), mark('emphasis', 2, 5)], '<strong>ab<em>c</em></strong><em>de</em>f'],
  ['on the same words', [mark('code', 0, 2), mark('strong', 0, 2)], '<strong><code>ab</code></strong>cdef'],
  ['empty and outside', [mark('strong', 2, 2), mark('code', 7, 9)], 'abcdef'],
])('%s', (_, marks, expected) => {
  expect(html('abcdef', marks)).toBe(expected);
});

test('a link is one link, however it is marked inside', () => {
  const marks = [mark('link', 0, 6, 'https://example.org/?a=1&b="2"'), mark('strong', 2, 4)];
  expect(html('abcdef', marks)).toBe(
    '<a href="https://example.org/?a=1&amp;b=%222%22" target="_blank" rel="noopener noreferrer nofollow">ab<strong>cd</strong>ef</a>',
  );
});

test('a link in a link is left out', () => {
  const marks = [mark('link', 0, 6, 'https://a.org/'), mark('link', 2, 4, 'https://b.org/')];
  expect(html('abcdef', marks).match(/<a /g)).toHaveLength(1);
});

test('a mark over several blocks is cut to the one', () => {
  expect(html('abcdef', [mark('strong', 0, 6)], { start: 2, end: 4 })).toBe('<strong>cd</strong>');
});

test('text never becomes markup', () => {
  expect(html('<img src=x onerror=alert(1)>&"', [])).toBe('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '/relative',
  '',
  undefined,
])('no link to %s', (href) => {
  expect(safeHref(href)).toBeNull();
});

test.each(['https://example.org/', 'http://example.org/a', 'mailto:desk@example.org'])(
  'a link to %s',
  (href) => {
    expect(safeHref(href)).toBe(href);
  },
);
