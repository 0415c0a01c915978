import { describe, expect, it } from 'vitest';
import { imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { rawDocx, wordParagraph, zip } from '../testing/zip.ts';
import { readDocx } from './read-docx.ts';

describe('hostile archives', () => {
  const bomb = wordParagraph('A'.repeat(150_000_000));
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}.xml`, content: '<a/>' }));
  const dtd = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>';

  it.each([
    ['147 kB that hold 150 million characters', () => rawDocx(bomb), 'bomb'],
    ['2,001 parts', () => rawDocx('', lines(2_001)), 'bomb'],
    [
      'many parts that are 101 MB together',
      () =>
        zip(
          Array.from({ length: 101 }, (_, index) => ({
            name: `${index}.xml`,
            content: ' '.repeat(1_000_000),
          })),
        ),
      'bomb',
    ],
    [
      'a part larger than it claims',
      () => rawDocx('', [{ name: 'word/styles.xml', content: 'A'.repeat(1_000_000), claimedSize: 100 }]),
      'unreadable',
    ],
    ['an XML bomb', () => rawDocx('', [{ name: 'word/styles.xml', content: dtd }]), 'bomb'],
    ['a password', () => rawDocx('', [{ name: 'word/secret.xml', content: 'x', flags: 1 }]), 'encrypted'],
    ['broken XML', () => rawDocx('<w:p><w:r>'), 'unreadable'],
    ['a body of another kind', () => zip([{ name: 'word/document.xml', content: '<html/>' }]), 'unreadable'],
    ['half a file', () => rawDocx(wordParagraph('Hello')).subarray(0, 300), 'unreadable'],
    ['only a signature', () => Buffer.from('PK\x03\x04'), 'unreadable'],
    ['a spreadsheet', () => zip([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'unsupported'],
    ['a presentation', () => zip([{ name: 'ppt/presentation.xml', content: '<x/>' }]), 'unsupported'],
    ['an OpenDocument text', () => zip([{ name: 'content.xml', content: '<x/>' }]), 'unsupported'],
    ['an archive of pictures', () => zip([{ name: 'a.png', content: 'x' }]), 'unsupported'],
    [
      'a way out of the folder',
      () => rawDocx('', [{ name: '../../evil.xml', content: '<x/>' }]),
      'unreadable',
    ],
    ['no words', () => rawDocx('<w:p/>'), 'empty'],
  ])('refuses %s', async (_, bytes, code) => {
    const found = await readDocx(bytes());
    const result = isRefusal(found) ? found : imported(found);
    expect(result).toMatchObject({ refused: true, code });
  });
});
