import { describe, expect, it } from 'vitest';
import { importPaste } from './import-paste.ts';

describe('importPaste', () => {
  it.each([
    ['plain text', { text: 'One.\nTwo.' }, 'text', 'One.\nTwo.'],
    ['rich text', { text: 'Head\nbody', html: '<h1>Head</h1><p>body</p>' }, 'html', 'Head\nbody'],
    ['rich text alone', { html: '<div>only this</div>' }, 'html', 'only this'],
    [
      'a code editor',
      {
        text: 'One.\nTwo.',
        html: '<meta charset=utf-8><div style="white-space:pre"><div><span>One.</span></div></div>',
      },
      'text',
      'One.\nTwo.',
    ],
    ['Markdown', { text: '# Head\n\n**body**' }, 'markdown', 'Head\nbody'],
    ['broken characters', { text: 'a\0b \ud800 c' }, 'text', 'ab \ufffd c'],
    ['broken characters in markup', { html: '<p>a\0b \ud800 c</p>' }, 'html', 'ab \ufffd c'],
  ])('reads %s', async (_, paste, importer, text) => {
    expect(await importPaste(paste)).toMatchObject({ importer, document: { text } });
  });

  it('says what it mended in markup', async () => {
    expect(await importPaste({ html: '<p>a\0b\ud800c\u202ed</p>' })).toMatchObject({
      repaired: [
        { what: 'control character removed', count: 1 },
        { what: 'broken character replaced', count: 1 },
        { what: 'text-direction override removed', count: 1 },
      ],
    });
  });

  it.each([
    ['nothing', {}, 'empty'],
    ['blanks', { text: ' \n', html: ' ' }, 'empty'],
    ['only a picture', { html: '<img src="https://example.org/a.png">' }, 'empty'],
    ['10 MB of text', { text: 'a'.repeat(10_000_000) }, 'too-large'],
    ['13 MB of markup', { html: `<p>${'a'.repeat(13_000_000)}` }, 'too-large'],
    ['10 MB of text in markup', { html: `<p>${'a'.repeat(10_000_000)}` }, 'too-large'],
    ['200,000 paragraphs of plain text', { text: 'word\n\n'.repeat(200_000) }, 'too-large'],
    ['200,000 paragraphs', { html: '<p>word</p>'.repeat(200_000) }, 'too-large'],
  ])('refuses %s', async (_, paste, code) => {
    expect(await importPaste(paste)).toMatchObject({ refused: true, code });
  });
});
