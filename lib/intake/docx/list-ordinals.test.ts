import { expect, it } from 'vitest';
import { imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { rawDocx, wordParagraph } from '../testing/zip.ts';
import { readDocx } from './read-docx.ts';

const level = (at: number, start = 1, format = 'decimal') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0">${level(0)}${level(1)}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 5)}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 1, 'bullet')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${override}</w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const RELATION =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';

const item = (text: string, number: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${number}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

it.each<[string, string[], (number | undefined)[]]>([
  [
    'goes on after a paragraph',
    [item('a', 1), wordParagraph('x'), item('b', 1), item('c', 1)],
    [1, undefined, 2, 3],
  ],
  ['starts again where Word does', [item('a', 1), item('b', 1), item('c', 2), item('d', 2)], [1, 2, 1, 2]],
  ['starts where it is told to', [item('a', 3), item('b', 3)], [5, 6]],
  [
    'begins the inner list anew under each item',
    [item('a', 1), item('b', 1, 1), item('c', 1, 1), item('d', 1), item('e', 1, 1)],
    [1, 1, 2, 2, 1],
  ],
  [
    'keeps two lists apart',
    [item('a', 1), item('b', 3), wordParagraph('x'), item('c', 1)],
    [1, 5, undefined, 2],
  ],
  ['gives dots no numbers', [item('a', 4), item('b', 4)], [undefined, undefined]],
  ['leaves alone what names no list', [item('a', 99)], [undefined]],
])('a list %s', async (_, paragraphs, markers) => {
  const found = await readDocx(
    rawDocx(paragraphs.join(''), [
      { name: 'word/numbering.xml', content: NUMBERING },
      { name: 'word/_rels/document.xml.rels', content: RELATION },
    ]),
  );
  const result = isRefusal(found) ? found : imported(found);
  if (isRefusal(result)) throw new Error(result.message);
  expect(result.document.blocks.map(({ marker }) => marker)).toEqual(markers);
});
