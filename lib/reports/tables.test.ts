import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { elements, firstElement, textOf } from '../intake/html/element.ts';
import { parseHtml } from '../intake/html/parse-html.ts';
import { importFile } from '../intake/import-file.ts';
import { importPaste } from '../intake/import-paste.ts';
import type { Imported } from '../intake/imported.ts';
import { type IntakeRefusal, isRefusal } from '../intake/refusal.ts';
import { csvReport } from './csv/csv-report.ts';
import { buildReport } from './dataset.ts';
import { docxReport } from './docx/docx-report.ts';
import { htmlReport } from './html/page.ts';
import { type Piece, revisionOf } from './testing/makers.ts';
import { unzip } from './testing/unzip.ts';
import { tableFacts } from './testing/variants.ts';

const GRID = [
  ['Year', 'Passengers'],
  ['1979', '240,112 passengers'],
  ['2025', ''],
  ['2026', '96 passengers'],
];

const rich = (cell: (tag: string, words: string) => string) =>
  `<p>The harbour counted.</p><table><tbody>${GRID.map((row, at) => `<tr>${row.map((words) => cell(at === 0 ? 'th' : 'td', words)).join('')}</tr>`).join('')}</tbody></table><p>Nobody disagreed.</p>`;

async function wordFile(): Promise<Buffer> {
  const rows = GRID.map(
    (row, at) =>
      new TableRow({
        tableHeader: at === 0,
        children: row.map((words) => new TableCell({ children: [new Paragraph(words)] })),
      }),
  );
  const children = [
    new Paragraph('The harbour counted.'),
    new Table({ rows }),
    new Paragraph('Nobody disagreed.'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const markdown = `The harbour counted.\n\n${GRID.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n| --- | --- |' : ''}`).join('\n')}\n\nNobody disagreed.\n`;

const word = rich(
  (tag, words) =>
    `<${tag} width=301 style='border:solid windowtext 1.0pt'><p class=MsoNormal>${words}<o:p></o:p></p></${tag}>`,
);
const googleDocs = `<b style="font-weight:normal;" id="docs-internal-guid-1">${rich((tag, words) => `<${tag}><p dir="ltr"><span style="font-size:11pt">${words}</span></p></${tag}>`)}</b>`;
const web = rich((tag, words) => `<${tag} class="cell">${words}</${tag}>`);

const ways: [string, () => Promise<Imported | IntakeRefusal>][] = [
  ['pasted from Word', () => importPaste({ html: word, text: 'x' })],
  ['pasted from Google Docs', () => importPaste({ html: googleDocs, text: 'x' })],
  ['pasted from the web', () => importPaste({ html: web, text: 'x' })],
  [
    'an HTML file',
    () =>
      importFile({ bytes: Buffer.from(`<!doctype html><html><body>${web}</body></html>`), name: 'a.html' }),
  ],
  ['a Markdown file', () => importFile({ bytes: Buffer.from(markdown), name: 'a.md' })],
  ['a Word file', async () => importFile({ bytes: await wordFile(), name: 'a.docx' })],
];

describe.each(ways)('a table from %s', (_, bring) => {
  test('is a table in every export, its claim inside its cell', async () => {
    const brought = await bring();
    if (isRefusal(brought)) throw new Error(brought.message);
    const { text, blocks, marks } = brought.document;
    const revision = { ...revisionOf([]), text, blocks, marks };
    const report = buildReport(tableFacts(revision, 'en', ['240,112']), 'editor');
    expect(inWord(await htmlOf(await docxReport(report)))).toEqual(GRID);
    const html = parseHtml(await htmlReport(report));
    const table = elements(html).find(
      ({ tagName, properties }) => tagName === 'table' && String(properties.className) === 't',
    );
    expect(table && rowsOf(table)).toEqual(GRID);
    expect(table && firstElement(table, 'thead') && elements(table).filter(isColumnHead).map(textOf)).toEqual(
      GRID[0],
    );
    expect(csvReport(report)).toContain('240,112');
  });
});

/** The table among what mammoth makes of the chapter with the text. */
function inWord(html: string): string[][] {
  const [, chapter = ''] = /The text, annotated<\/h1>(.*?)<h1>/s.exec(html) ?? [];
  const table = firstElement(parseHtml(chapter), 'table');
  return table ? rowsOf(table) : [];
}

async function htmlOf(buffer: Buffer): Promise<string> {
  return (await mammoth.convertToHtml({ buffer })).value;
}

/** The words of each cell, without the numbers and names that the report adds. */
function rowsOf(table: ReturnType<typeof elements>[number]): string[][] {
  return elements(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      elements(row)
        .filter(({ tagName }) => /^t[dh]$/.test(tagName))
        .map(wordsOf),
    );
}

function wordsOf(node: ReturnType<typeof elements>[number]): string {
  if (node.tagName === 'sup') return '';
  return node.children.map((child) => (child.type === 'element' ? wordsOf(child) : textOf(child))).join('');
}

function isColumnHead({ tagName, properties }: ReturnType<typeof elements>[number]): boolean {
  return tagName === 'th' && properties.scope === 'col';
}

describe('in Word', () => {
  const cell = (row: number, column: number, words: string, header = false): Piece => [
    'tableCell',
    words,
    { table: 0, row, column, ...(header && { header }) },
  ];
  const documentOf = async (pieces: Piece[], language = 'en', passages: string[] = []) => {
    const facts = tableFacts(revisionOf(pieces), language, passages);
    const parts = await unzip(await docxReport(buildReport(facts, 'editor')));
    return /The text, annotated.*?Heading1/s.exec(parts.get('word/document.xml') ?? '')?.[0] ?? '';
  };

  test('each row fills the grid, and heads come again on every page', async () => {
    const xml = await documentOf([
      cell(0, 0, 'Year', true),
      cell(0, 2, 'Loss', true),
      cell(1, 1, 'none'),
      cell(3, 0, 'all'),
    ]);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual([3, 3, 3]);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
  });

  test('the claim is a comment inside its cell; one over two cells begins and ends in them', async () => {
    const xml = await documentOf([cell(0, 0, 'Year'), cell(0, 1, '96 boats'), cell(1, 0, '12 men')], 'en', [
      '96',
      'boats\n12 men',
    ]);
    const cells = (xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(
      (one) => one.match(/<w:commentRange(?:Start|End) w:id="\d"/g) ?? [],
    );
    expect(cells.map((found) => found.map((tag) => tag.replace('<w:commentRange', '')))).toEqual([
      [],
      ['Start w:id="1"', 'End w:id="1"', 'Start w:id="2"'],
      ['End w:id="2"'],
      [],
    ]);
  });

  test('an Arabic table begins at the right', async () => {
    const xml = await documentOf([cell(0, 0, 'العام'), cell(0, 1, 'الركاب')], 'ar');
    expect(xml).toContain('<w:bidiVisual/>');
    expect(await documentOf([cell(0, 0, 'Year'), cell(0, 1, 'Loss')])).not.toContain('<w:bidiVisual/>');
  });

  test('a table wider than Word can hold loses its grid, not its words', async () => {
    const xml = await documentOf(Array.from({ length: 70 }, (_, column) => cell(0, column, `c${column}`)));
    expect(xml).not.toContain('<w:tbl>');
    expect(xml).toContain('>c69<');
  });

  test('items of an ordered list keep the numbers of the text', async () => {
    const xml = await documentOf([
      ['listItem', 'four', { level: 1, ordered: true, marker: 4 }],
      ['listItem', 'five', { level: 1, ordered: true, marker: 5 }],
    ]);
    expect(xml.replace(/<[^>]*>/g, ' ')).toMatch(/4\.\s+four.*5\.\s+five/s);
  });
});
