import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/text/canonical.ts';
import { type Imported, imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { wordDraft } from '../testing/draft.ts';
import { expectSound, shown } from '../testing/sound.ts';
import { TRICKY } from '../testing/texts.ts';
import { rawDocx, wordParagraph } from '../testing/zip.ts';
import { readDocx } from './read-docx.ts';

describe('readDocx', () => {
  it('keeps headings, lists, quotations, links, emphasis, tables and notes, as Word writes them', async () => {
    const { document, metadata, kept, leftOut } = await read(await wordDraft());
    expectSound(document);
    expect(
      document.blocks.map(({ type, start, end, ...rest }) => [type, document.text.slice(start, end), rest]),
    ).toEqual([
      ['heading', 'Convoys roll north', { level: 1 }],
      ['paragraph', 'The gates opened.[1] A column turned north at once, officials said.', {}],
      ['heading', '“Nothing else”', { level: 2 }],
      ['quotation', 'This is a rotation.', { level: 1 }],
      ['listItem', 'first', { level: 1, ordered: true, marker: 1 }],
      ['listItem', 'nested', { level: 2, ordered: true, marker: 1 }],
      ['listItem', 'second', { level: 1, ordered: true, marker: 2 }],
      ['listItem', 'dot', { level: 1, ordered: false }],
      ['tableCell', 'Year', { table: 0, row: 0, column: 0, header: true }],
      ['tableCell', 'Men', { table: 0, row: 0, column: 1, header: true }],
      ['tableCell', '2011', { table: 0, row: 1, column: 0 }],
      ['tableCell', '2,400', { table: 0, row: 1, column: 1 }],
      ['paragraph', 'قال المتحدّث: «لا شيء».', {}],
      ['listItem', 'Phone video, 10 Nov.', { level: 1, ordered: true, marker: 1 }],
    ]);
    expect(
      document.marks.map(({ type, start, end, href }) => [type, document.text.slice(start, end), href]),
    ).toEqual([
      ['superscript', '[1]', undefined],
      ['strong', 'column', undefined],
      ['emphasis', 'turned', undefined],
      ['link', 'officials said', 'https://example.org/a?b=c'],
    ]);
    expect(metadata).toEqual({ title: 'Convoys roll north', byline: 'Ines & Jan', language: 'en-GB' });
    expect(kept.slice(-2)).toEqual([
      { what: 'footnote', count: 1 },
      { what: 'tracked insertion (accepted)', count: 1 },
    ]);
    expect(leftOut).toEqual([{ what: 'tracked deletion', count: 1 }]);
  });

  it('shows exactly the text of each paragraph, whatever the characters', async () => {
    const xmlSafe = TRICKY.filter((text) => text.isWellFormed() && !/[\p{Cc}\ufffe\uffff]/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...xmlSafe), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const escaped = texts.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
          const { document } = await read(rawDocx(escaped.map(wordParagraph).join('')));
          expectSound(document);
          expect(shown(document)).toEqual(
            texts.map((text) => canonicalText(text).replace(/\s+/g, ' ').trim()),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves out what Word hides, and what stands on every page', async () => {
    const run = (text: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('shown ', '<w:b/>')}${run('secret ', '<w:b/><w:vanish/>')}${run('also', '<w:vanish w:val="0"/>')}</w:p>`;
    const { document, leftOut } = await read(
      rawDocx(body, [{ name: 'word/header1.xml', content: '<w:hdr><w:t>Page</w:t></w:hdr>' }]),
    );
    expect(document.text).toBe('shown also');
    expect(leftOut).toEqual([
      { what: 'hidden passage', count: 1 },
      { what: 'page header or footer', count: 1 },
    ]);
  });

  it('lets no script link through', async () => {
    const link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>press</w:t></w:r></w:hyperlink></w:p>';
    const { document, leftOut } = await read(
      rawDocx(link, [
        {
          name: 'word/_rels/document.xml.rels',
          content:
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
        },
      ]),
    );
    expect(document).toEqual({ text: 'press', blocks: [{ type: 'paragraph', start: 0, end: 5 }], marks: [] });
    expect(leftOut).toEqual([{ what: 'unsafe link', count: 1 }]);
  });
});

async function read(bytes: Uint8Array): Promise<Imported> {
  const found = await readDocx(bytes);
  const result = isRefusal(found) ? found : imported(found);
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}
