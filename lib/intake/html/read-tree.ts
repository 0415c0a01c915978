import type { Element, Root } from 'hast';
import { type RawBlock, rawText } from '../raw-block.ts';
import { Counter } from '../tally.ts';
import { BlockWriter, type Frame } from './block-writer.ts';
import { attribute, firstElement, type HtmlNode, textOf } from './element.ts';
import { withMark } from './marks.ts';
import { OUTSIDE, type Place, placeInCell, placeWithin } from './place.ts';
import { safeHref } from './safe-href.ts';
import { type Cell, tableCells } from './table-cells.ts';
import { isWordMarker } from './word-paragraph.ts';

/** Blocks of a clean tree. Only text, a closed list of block types and a closed list of marks ever leave it. */
export function readTree(
  tree: Root,
  { base, leftOut = new Counter() }: { base?: string | undefined; leftOut?: Counter } = {},
): { blocks: RawBlock[]; leftOut: Counter; firstHeading?: string } {
  const writer = new BlockWriter();
  readChildren(tree, OUTSIDE, { writer, base, leftOut, tables: 0 });
  writer.end();
  const first = writer.blocks.find((block) => block.type === 'heading' && block.level === 1);
  return { blocks: writer.blocks, leftOut, ...(first && { firstHeading: rawText(first) }) };
}

/** What one reading of a tree fills. `base` is what relative links are relative to. */
type Reading = { writer: BlockWriter; base: string | undefined; leftOut: Counter; tables: number };

function readChildren(node: Root | Element, place: Place, reading: Reading): void {
  for (const child of node.children) readNode(child, place, reading);
}

function readNode(node: HtmlNode, place: Place, reading: Reading): void {
  if (node.type === 'text') writeText(node.value, place, reading);
  else if (node.type === 'element' && !isWordMarker(node)) readElement(node, place, reading);
}

function writeText(value: string, place: Place, { writer }: Reading): void {
  for (const [index, line] of (place.pre ? value.split(/\r\n|[\n\r]/) : [value]).entries()) {
    if (index > 0) writer.end();
    writer.write(line, place.marks, place.frame);
  }
}

function readElement(element: Element, place: Place, reading: Reading): void {
  const read = Object.hasOwn(READERS, element.tagName) ? READERS[element.tagName] : undefined;
  if (read) read(element, place, reading);
  else if (BLOCKS.has(element.tagName)) readBlock(element, place, reading);
  else readChildren(element, placeWithin(element, place), reading);
}

function readBlock(element: Element, place: Place, reading: Reading): void {
  breakHere(place, reading);
  readChildren(element, placeWithin(element, place), reading);
  breakHere(place, reading);
}

/** Ends the block; inside one line, only a space. */
function breakHere(place: Place, { writer }: Reading): void {
  if (place.flat) writer.write(' ', [], place.frame);
  else writer.end();
}

/** Elements whose edges end a line in every browser. */
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'head',
    'header',
    'hgroup',
  ],
  ...[
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'option',
    'p',
    'pre',
    'search',
    'section',
    'summary',
  ],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Elements that are read in a way of their own. Readings of characters in small print (ruby) are no part of the text. */
const READERS: Readonly<Record<string, (element: Element, place: Place, reading: Reading) => void>> = {
  a: readLink,
  br: (_, place, reading) => breakHere(place, reading),
  table: readTable,
  q: readShortQuotation,
  rp: () => {},
  rt: () => {},
};

function readLink(element: Element, around: Place, reading: Reading): void {
  const place = placeWithin(element, around);
  const link = safeHref(attribute(element, 'href') ?? '#', reading.base);
  if ('href' in link)
    readChildren(element, { ...place, marks: withMark(place.marks, 'link', link.href) }, reading);
  else if (link.refused === 'local' && isWayBack(element)) return;
  else {
    if (link.refused !== 'local') reading.leftOut.add(link.refused);
    readChildren(element, place, reading);
  }
}

/** The arrow from a footnote to where it belongs. */
function isWayBack(link: Element): boolean {
  return /^[↑↩^]\ufe0e?\d*$/.test(textOf(link).trim());
}

/** Browsers draw the marks of `<q>` without having them in the text; here they are text. */
function readShortQuotation(element: Element, around: Place, reading: Reading): void {
  const place = placeWithin(element, around);
  reading.writer.write('“', place.marks, place.frame);
  readChildren(element, place, reading);
  reading.writer.write('”', place.marks, place.frame);
}

function readTable(table: Element, place: Place, reading: Reading): void {
  const cells = place.flat ? undefined : tableCells(table);
  if (cells) readCells(table, cells, place, reading);
  else readBlock(table, place, reading);
}

function readCells(table: Element, cells: readonly Cell[], place: Place, reading: Reading): void {
  reading.writer.end();
  const caption = firstElement(table, 'caption');
  if (caption) readBlock(caption, place, reading);
  const number = reading.tables++;
  for (const { element, row, column, header } of cells) {
    const frame: Frame = { type: 'tableCell', table: number, row, column, ...(header && { header }) };
    readChildren(element, placeInCell(element, place, frame), reading);
    reading.writer.end();
  }
}
