import { describe, expect, it } from 'vitest';
import { importFile } from './import-file.ts';
import type { Imported } from './imported.ts';
import { isRefusal } from './refusal.ts';
import { expectSound, shown } from './testing/sound.ts';
import { rawDocx, wordParagraph } from './testing/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('importFile', () => {
  it('makes a paragraph of each line of a dispatch, with its quotation marks and dashes', async () => {
    const text =
      'The Russians have been here since 2017.\r\n“No one knows,” he said – twice.\r\nDiscover more:\r\nA line without a stop';
    const result = await read({ bytes: bytes(text), name: 'dispatch.txt' });
    expect(result).toMatchObject({
      importer: 'text',
      importerVersion: '1',
      kept: [{ what: 'paragraphs', count: 4 }],
    });
    expect(shown(result.document)).toEqual(text.split('\r\n'));
  });

  it.each([
    ['Word named .txt', rawDocx(wordParagraph('Hello')), 'a.txt', 'docx'],
    ['HTML named .docx', bytes('<!doctype html><title>T</title><p>Hello'), 'a.docx', 'html'],
    ['Markdown without a name', bytes('# Head\n\n[a](https://example.org/) b'), undefined, 'markdown'],
    ['plain text named .md', bytes('Just words'), 'notes.MD', 'markdown'],
    ['plain text named .html', bytes('Just words'), 'a.html', 'text'],
    ['UTF-16', Buffer.from('\ufeffJust words', 'utf16le'), 'a.txt', 'text'],
  ])('reads %s by its content', async (_, content, name, importer) => {
    expect(await read({ bytes: content, ...(name && { name }) })).toMatchObject({ importer });
  });

  it.each([
    ['text', bytes('a\0b c\u202ed \u200fשלום'), ['control', 'text-direction']],
    ['HTML', bytes('<!doctype html><p>a\0b c\u202ed \u200fשלום'), ['control', 'text-direction']],
  ])('mends what the database cannot hold, or nobody sees, and says so: %s', async (_, content, mended) => {
    const { document, repaired } = await read({ bytes: content });
    expect(document.text).toBe('ab cd \u200fשלום');
    expect(repaired.map(({ what }) => what.split(' ')[0])).toEqual(mended);
  });

  it('reads all of a written HTML file, and the article of a saved page', async () => {
    const written = await read({
      bytes: bytes('<html lang=fr><title>Notes</title><body><p>un</p><footer>deux</footer>'),
    });
    expect(written).toMatchObject({
      importer: 'html',
      document: { text: 'un\ndeux' },
      metadata: { title: 'Notes', language: 'fr' },
    });
    const story = `<p>${'A long enough sentence, with commas, for an article to be found. '.repeat(6)}</p>`;
    const saved = await read({
      bytes: bytes(
        `<html><head><link rel=canonical href="https://example.org/a"><meta property="og:title" content="Head"></head><body><nav>Menu here</nav><main><h1>Head</h1>${story.repeat(4)}<p><a href="/b">rel</a></p></main><footer>Imprint</footer>`,
      ),
    });
    expect(saved).toMatchObject({
      importer: 'page',
      metadata: { title: 'Head', address: 'https://example.org/a' },
    });
    expect(shown(saved.document)[0]).toBe('Head');
    expect(saved.document.text).not.toMatch(/Menu|Imprint/);
    expect(saved.document.marks.at(-1)).toMatchObject({ type: 'link', href: 'https://example.org/b' });
  });

  it('reads Markdown with tables, notes and front matter, and no HTML', async () => {
    const result = await read({
      bytes: bytes(
        '---\ntitle: "Convoys: north"\nauthor: Ines Okafor\ndate: 2026-11-10\nlang: en\n---\n\n## Part\n\nGates[^1] ~~shut~~ *opened*.<script>x</script>\n\n> quoted\n\n1. one\n   - deep\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[bad](javascript:x) ![p](https://x.org/p.png)\n\n[^1]: The note.\n',
      ),
    });
    expect(result.metadata).toEqual({
      title: 'Convoys: north',
      byline: 'Ines Okafor',
      publishedOn: '2026-11-10',
      language: 'en',
    });
    expect(shown(result.document)).toEqual([
      'Part',
      'Gates[1] shut opened.x',
      'quoted',
      'one',
      'deep',
      'a',
      'b',
      '1',
      '2',
      'bad',
      'The note.',
    ]);
    expect(result.document.marks.map(({ type }) => type)).toEqual(['superscript', 'strike', 'emphasis']);
    expect(result.leftOut).toEqual([
      { what: 'image', count: 1 },
      { what: 'unsafe link', count: 1 },
      { what: 'HTML tags', count: 2 },
    ]);
  });
});

describe('refusals', () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', bytes(''), 'empty', /empty/],
    ['white space', bytes(' \r\n\u00a0\u200b\n'), 'empty', /no text/],
    ['a PDF', bytes('%PDF-1.7'), 'unsupported', /PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'unsupported', /picture/],
    ['a recording', bytes('ID3'), 'unsupported', /transcript/],
    ['RTF', bytes('{\\rtf1'), 'unsupported', /RTF/],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unsupported', /\.docx/],
    [
      'a protected Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
      /password/,
    ],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'unsupported', /no text/],
    ['a broken Word file', rawDocx('<w:p><w:r>'), 'unreadable', /damaged/],
    ['a bomb', rawDocx(wordParagraph('A'.repeat(120_000_000))), 'bomb', /unpacks/],
    ['26 MB', new Uint8Array(26_000_000), 'too-large', /25 MB/],
    ['10 million characters', bytes('word '.repeat(2_000_000)), 'too-large', /10,000,000 characters/],
    ['a million lines', bytes('a\n'.repeat(900_000)), 'too-large', /900,000 lines/],
    ['20,000 open elements', bytes('<div>'.repeat(20_000)), 'unreadable', /nested/],
  ])('%s', async (_, content, code, sentence) => {
    expect(await importFile({ bytes: content })).toMatchObject({
      refused: true,
      code,
      message: expect.stringMatching(sentence),
    });
  });
});

async function read(file: { bytes: Uint8Array; name?: string }): Promise<Imported> {
  const result = await importFile(file);
  if (isRefusal(result)) throw new Error(result.message);
  expectSound(result.document);
  return result;
}
