import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnsOf, type PlacedCell, tableRows } from '../../documents/table-rows.ts';
import type { AnnotatedBlock } from '../annotate.ts';
import { RULE } from './styles.ts';
import { TEXT_WIDTH } from './tables.ts';
import { type Changes, textParagraph } from './text.ts';

/** Word refuses a file with a wider table. */
const MOST_COLUMNS = 63;

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

type Row = PlacedCell<AnnotatedBlock>[];

/** A table of the text as a table of Word's, its claims marked inside the cells; one that Word cannot hold cell by cell, as paragraphs. */
export function textTable(
  cells: AnnotatedBlock[],
  direction: 'ltr' | 'rtl',
  changes: Changes,
): (Table | Paragraph)[] {
  const rows = tableRows(cells, ({ block }) => block);
  const columns = columnsOf(rows);
  if (columns > MOST_COLUMNS) return cells.map((cell) => textParagraph(cell, changes));
  const width = Math.floor(TEXT_WIDTH / columns);
  const table = new Table({
    columnWidths: new Array<number>(columns).fill(width),
    width: { size: width * columns, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: direction === 'rtl',
    borders,
    rows: rows.map((row, index) => tableRow(row, { columns, width, first: index === 0 }, changes)),
  });
  return [table, new Paragraph('')]; // without it Word joins two tables that follow one another
}

type Grid = { columns: number; width: number; first: boolean };

/** Word wants every place of the grid filled: cells that were empty, or lie under one that reaches down, are empty cells. */
function tableRow(row: Row, { columns, width, first }: Grid, changes: Changes): TableRow {
  const places: AnnotatedBlock[][] = row.flatMap(({ gap, blocks }) => [...empty(gap), blocks]);
  places.push(...empty(columns - places.length));
  return new TableRow({
    tableHeader: first && row.every(({ blocks }) => blocks[0]?.block.header),
    cantSplit: true,
    children: places.map((blocks) => tableCell(blocks, width, changes)),
  });
}

function empty(count: number): AnnotatedBlock[][] {
  return Array.from({ length: count }, () => []);
}

function tableCell(blocks: AnnotatedBlock[], width: number, changes: Changes): TableCell {
  const paragraphs = blocks.map((block) => textParagraph(block, changes));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph('')],
  });
}
