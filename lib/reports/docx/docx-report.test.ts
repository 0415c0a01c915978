import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../dataset.ts';
import { facts } from '../testing/ferry.ts';
import { hostile } from '../testing/hostile.ts';
import { plantedFacts } from '../testing/planted.ts';
import { unzip } from '../testing/unzip.ts';
import { arabicFacts, emptyFacts, manyFacts } from '../testing/variants.ts';
import { docxReport } from './docx-report.ts';

const report = buildReport(facts(), 'editor');
let file: Buffer;
let parts: Map<string, string>;
beforeAll(async () => {
  file = await docxReport(report);
  parts = await unzip(file);
});
const part = (name: string) => parts.get(name) ?? '';

test('Word reads headings, text and tables in order', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  const heads = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, head]) => head?.replace(/<[^>]*>/g, ''));
  expect(heads).toEqual([
    'Bottom line',
    'The text, annotated',
    'Claims',
    'Corrections',
    'Sources',
    'Method and limits',
    'History and manifest',
  ]);
  expect(value).toContain('The owner, Nordlys Shipping, says that');
  expect(value).toContain('No source cited');
});

test('each claim is a comment on its passage, with what was found', () => {
  expect(part('word/comments.xml').match(/<w:comment /g)).toHaveLength(report.claims.length);
  expect(part('word/document.xml').match(/<w:commentRangeStart /g)).toHaveLength(report.claims.length);
  expect(part('word/document.xml').match(/<w:commentRangeEnd /g)).toHaveLength(report.claims.length);
  expect(part('word/comments.xml')).toContain('The yearbook gives 240,000 for the best year.');
});

test('underlines tell the verdicts apart without colour', () => {
  for (const line of ['single', 'thick', 'dashedHeavy', 'double', 'dottedHeavy', 'dotted', 'wave'])
    expect(part('word/document.xml')).toContain(`<w:u w:val="${line}"`);
});

test('proposed wordings are tracked changes of the text', () => {
  const document = part('word/document.xml');
  expect(document.match(/<w:del .*?<\/w:del>/gs)?.map(wordsOf)).toEqual(['1965', '400,000']);
  expect(document.match(/<w:ins .*?<\/w:ins>/gs)?.map(wordsOf)).toEqual(['1964', '240,000']);
});

test('the bottom line has a picture of verdicts and coverage', () => {
  const rows =
    part('word/document.xml')
      .match(/<w:tr>.*?<\/w:tr>/gs)
      ?.map(wordsOf) ?? [];
  expect(rows).toContain('✓ 2^ 1↱ 1✕ 1? 1“ 1– 2↻ 1');
  expect(rows).toContain('8 claimed1 cleared3 untouched');
});

test('untouched passages are boxed and named', () => {
  expect(part('word/document.xml').match(/>[ ]untouched</g)).toHaveLength(report.counts.untouched);
});

test('pages are numbered', () => {
  expect([...parts].some(([name, xml]) => name.startsWith('word/footer') && xml.includes('NUMPAGES'))).toBe(
    true,
  );
});

test('links inside lead to cards and to lines of the appendix', () => {
  const document = part('word/document.xml');
  const found = (pattern: RegExp) => new Set([...document.matchAll(pattern)].map(([, name]) => name));
  const leading = found(/w:anchor="(.*?)"/g);
  expect(leading).toEqual(found(/<w:bookmarkStart w:name="(.*?)"/g));
  expect(leading).toContain(`claim-${report.mustFix[0]}`);
  expect(leading).toContain('source-1');
});

test('every page says who may read it', () => {
  const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
  expect(wordsOf(footer)).toContain('Revision 1, 9f3c41d8. For the editor. Not for publication');
});

test('Arabic runs from right to left', async () => {
  const arabic = await unzip(await docxReport(buildReport(arabicFacts(), 'editor')));
  const document = arabic.get('word/document.xml') ?? '';
  expect(document).toContain('<w:bidi/>');
  expect(document).toContain('<w:rtl/>');
  expect(document).toContain('<w:bidiVisual/>');
});

describe('opens whatever is in it', () => {
  test('hostile words in every field', async () => {
    const buffer = await docxReport(buildReport(plantedFacts(hostile), 'editor'));
    const { value } = await mammoth.extractRawText({ buffer });
    expect(value).toContain('<script>alert(1)</script>');
    for (const xml of (await unzip(buffer)).values()) expect([...xml].filter(notXml)).toEqual([]);
  });

  test.each([
    [0, emptyFacts()],
    [1000, manyFacts(1000)],
  ])('%i claims', async (claims, given) => {
    const buffer = await docxReport(buildReport(given, 'public'));
    const comments = (await unzip(buffer)).get('word/comments.xml') ?? '';
    expect(comments.match(/<w:comment /g) ?? []).toHaveLength(claims);
  });
});

function wordsOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

/** What XML 1.0 cannot hold. */
function notXml(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code < 32 && ![9, 10, 13].includes(code)) || code === 0xfffe || code === 0xffff;
}
