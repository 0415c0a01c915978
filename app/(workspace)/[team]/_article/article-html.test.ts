import { expect, test } from 'vitest';
import type { BlockView } from '#lib/documents/view.ts';
import { articleHtml } from './article-html.ts';
import { splitTitle } from './title.ts';

const article = (...parts: [Partial<BlockView> & Pick<BlockView, 'type'>, string][]) => {
  let at = 0;
  const blocks = parts.map(([block, text]) => {
    const start = at;
    at += text.length + 1;
    return { ...block, start, end: start + text.length };
  });
  return { text: parts.map(([, text]) => text).join('\n'), blocks, marks: [] };
};
const html = (...parts: Parameters<typeof article>) => articleHtml(article(...parts), 'ltr');

test('the highest heading of the body is an h2, whatever level the writer began with', () => {
  expect(html([{ type: 'heading', level: 3 }, 'A'], [{ type: 'heading', level: 5 }, 'B'])).toBe(
    '<div class="chunk"><h2 data-s="0">A</h2><h4 data-s="2">B</h4></div>',
  );
});

test('a paragraph in another direction says so', () => {
  expect(html([{ type: 'paragraph' }, 'قافلة'], [{ type: 'paragraph' }, '43'])).toContain(
    '<p data-s="0" dir="rtl">قافلة</p><p data-s="6">43</p>',
  );
});

test('only blocks whose spaces a browser would drop are marked for it', () => {
  const page = html(
    [{ type: 'paragraph' }, 'a b'],
    [{ type: 'paragraph' }, 'a  b'],
    [{ type: 'caption' }, ' a'],
  );
  expect(page).toContain(
    '<p data-s="0">a b</p><p data-s="4" class="spaced">a  b</p><p data-s="9" class="caption spaced"> a</p>',
  );
});

test('code keeps a line feed at its start', () => {
  expect(html([{ type: 'code' }, '\nx'])).toContain('<pre data-s="0" class="spaced">\n\nx</pre>');
});

test('a table has its head cells named', () => {
  const cell = (row: number, column: number, header?: true) => ({
    type: 'tableCell' as const,
    table: 0,
    row,
    column,
    ...(header ? { header } : {}),
  });
  const page = html(
    [cell(0, 0, true), 'A'],
    [cell(0, 1, true), 'B'],
    [cell(1, 0, true), 'c'],
    [cell(1, 1), 'd'],
  );
  expect(page).toContain('<tr><th data-s="0" scope="col">A</th><th data-s="2" scope="col">B</th></tr>');
  expect(page).toContain('<tr><th data-s="4" scope="row">c</th><td data-s="6">d</td></tr>');
});

test('an empty cell keeps its place; a cell of two paragraphs is one cell', () => {
  const cell = (row: number, column: number) => ({ type: 'tableCell' as const, table: 0, row, column });
  const page = html([cell(0, 0), 'a'], [cell(0, 3), 'b'], [cell(1, 1), 'c'], [cell(1, 1), 'd']);
  expect(page).toContain('<tr><td data-s="0">a</td><td colspan="2"></td><td data-s="2">b</td></tr>');
  expect(page).toContain('<tr><td></td><td><p data-s="4">c</p><p data-s="6">d</p></td></tr>');
});

test('lists nest', () => {
  const page = html(
    [{ type: 'listItem', level: 1 }, 'a'],
    [{ type: 'listItem', level: 2, ordered: true, marker: 3 }, 'b'],
  );
  expect(page).toContain(
    '<ul><li><p data-s="0">a</p><ol start="3"><li><p data-s="2">b</p></li></ol></li></ul>',
  );
});

test('a long text comes in chunks of about 2,000 characters', () => {
  const line = 'word '.repeat(200).trim();
  const parts = Array.from({ length: 12 }, (): [{ type: 'paragraph' }, string] => [
    { type: 'paragraph' },
    line,
  ]);
  expect(html(...parts).split('class="chunk"')).toHaveLength(1 + 4);
});

test.each([
  ['the first heading is the title', 'Convoys  roll north', 'convoys roll north', 0, 1],
  ['it is another', 'Opening', 'Convoys roll north', undefined, 2],
])('%s', (_, first, title, start, left) => {
  const text = article([{ type: 'heading', level: 1 }, first], [{ type: 'paragraph' }, 'x']);
  const split = splitTitle(title, text);
  expect(split.title.start).toBe(start);
  expect(split.blocks).toHaveLength(left);
});

test('a text of nothing but its title has an empty body', () => {
  const text = article([{ type: 'paragraph' }, 'Only']);
  expect(articleHtml({ ...text, blocks: splitTitle('Only', text).blocks }, 'ltr')).toBe('');
});

/** More than the arguments of one call may be: a spread of so many overflows the stack. */
const VERY_MANY = 200_000;

test('a text of very many headings, or of lists of changing kind, is drawn', () => {
  const text = '.'.repeat(VERY_MANY);
  const many = (block: (at: number) => Partial<BlockView> & Pick<BlockView, 'type'>) =>
    articleHtml(
      {
        text,
        marks: [],
        blocks: Array.from({ length: VERY_MANY }, (_, at) => ({ ...block(at), start: at, end: at + 1 })),
      },
      'ltr',
    );
  expect(many(() => ({ type: 'heading', level: 3 })).match(/<h2/g)).toHaveLength(VERY_MANY);
  expect(many((at) => ({ type: 'listItem', ordered: at % 2 === 0 })).match(/<li>/g)).toHaveLength(VERY_MANY);
});
