import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Direction } from '../../text/direction.ts';
import { RULE } from './styles.ts';
import { small, words } from './words.ts';

/** The width between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9_400;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const borders = {
  top: hairline,
  bottom: hairline,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
};

export type Cell = string | Paragraph[];

/** A table with hairlines between its rows; shares are of the text's width. The heads come again on every page. */
export function table(
  shares: number[],
  heads: string[] | null,
  rows: Cell[][],
  side: Direction = 'ltr',
): Table {
  const widths = shares.map((share) => Math.round(share * TEXT_WIDTH));
  const row = (cells: Cell[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((cell, index) => tableCell(cell, { width: widths[index] ?? 0, head, side })),
    });
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: side === 'rtl',
    borders,
    rows: [...(heads ? [row(heads, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(cell: Cell, { width, head, side }: { width: number; head: boolean; side: Direction }) {
  const children = typeof cell === 'string' ? [small(words(cell, { bold: head }), side)] : cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 60, right: 60 },
    children,
  });
}
