import fc from 'fast-check';
import type { ArticleText } from '#app/(workspace)/[team]/_article/article-html.ts';
import type { BlockView, MarkView } from '#lib/documents/view.ts';

/** Words that break careless offsets: emoji families, flags, combining marks, Arabic, Hebrew, CJK, markup, runs of spaces. */
const WORDS = [
  'convoy',
  '43',
  'Ras al-Milh',
  '👩‍👩‍👧‍👦',
  '🇵🇸',
  'e\u0323\u0301',
  'né',
  'قافلة',
  'شِتَاء',
  'שָׁלוֹם',
  '日本語',
  '。',
  '한국어',
  '𝒳',
  '<b>',
  '&amp;',
  '"',
  "'",
  '</p>',
  ' ',
  '  ',
  '“quoted”',
  '\u200f',
  'a\u200db',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((parts) => parts.join(' '));

type Draft = { text: string } & Omit<BlockView, 'start' | 'end'>;
const level = fc.integer({ min: 1, max: 4 });
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: words }),
  fc.record({ type: fc.constant('heading' as const), text: words, level }),
  fc.record({ type: fc.constant('quotation' as const), text: words }),
  fc.record({ type: fc.constant('caption' as const), text: words }),
  fc.record({
    type: fc.constant('listItem' as const),
    text: words,
    level,
    ordered: fc.boolean(),
    marker: level,
  }),
  fc.record({
    type: fc.constant('tableCell' as const),
    text: words,
    table: fc.constant(0),
    header: fc.boolean(),
    column: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    type: fc.constant('code' as const),
    text: fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n')),
  }),
);

/** Articles of every kind of block, some of them empty, with marks that nest, cross and span blocks. */
export const articles: fc.Arbitrary<ArticleText> = fc
  .array(draft, { minLength: 1, maxLength: 10 })
  .map(joined)
  .chain(({ text, blocks }) =>
    fc.record({
      text: fc.constant(text),
      blocks: fc.constant(blocks),
      marks: fc.array(markIn(text), { maxLength: 6 }),
    }),
  );

function joined(drafts: Draft[]): { text: string; blocks: BlockView[] } {
  let at = 0;
  let row = 0;
  let last = 0;
  const blocks = drafts.map(({ text, ...rest }) => {
    const start = at;
    at += text.length + 1;
    // As importers give them: row by row, from left to right; the same place twice is a cell of two paragraphs.
    if ((rest.column ?? last) < last) row++;
    last = rest.column ?? last;
    return { ...rest, ...(rest.type === 'tableCell' ? { row } : {}), start, end: start + text.length };
  });
  return { text: drafts.map((one) => one.text).join('\n'), blocks };
}

const TYPES: MarkView['type'][] = [
  'strong',
  'emphasis',
  'link',
  'code',
  'subscript',
  'superscript',
  'strike',
];

function markIn(text: string): fc.Arbitrary<MarkView> {
  const place = fc.integer({ min: 0, max: text.length });
  return fc.tuple(fc.constantFrom(...TYPES), place, place).map(([type, a, b]) => ({
    type,
    start: Math.min(a, b),
    end: Math.max(a, b),
    href: 'https://example.org/',
  }));
}

/** A span of a text: any two offsets, the right way round. */
export function spansOf(text: string) {
  const place = fc.integer({ min: 0, max: text.length });
  return fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}
