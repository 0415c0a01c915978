import type { Element } from 'hast';
import { attribute, elements, textOf } from './element.ts';

export type Cell = { element: Element; row: number; column: number; header: boolean };

/** The cells of a table with their places (from 0), spans counted; undefined for a table that only arranges a page. */
export function tableCells(table: Element): Cell[] | undefined {
  const rows = rowsOf(table);
  const cells = withHeader(placeCells(rows));
  return isData(table, rows, cells) ? cells : undefined;
}

/** Longer cells are articles, not data. */
const LONGEST_CELL = 1_000;
/** HTML's own limit is 1,000; nobody reads a table that wide. */
const WIDEST_SPAN = 100;

function isData(table: Element, rows: readonly Element[], cells: readonly Cell[]): boolean {
  if (/^(presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  if (cells.every((cell) => cell.column === 0)) return false;
  if (rows.length < 2 && !cells.some((cell) => cell.header)) return false;
  if (elements(table).some((element) => /^(table|h[1-6]|article)$/.test(element.tagName))) return false;
  return cells.every((cell) => textOf(cell.element).length <= LONGEST_CELL);
}

/** Word files say of rows that they are no header in a way that is easily read as the contrary. */
function withHeader(cells: readonly Cell[]): Cell[] {
  const isAllHeader = cells.every((cell) => cell.header) && cells.some((cell) => cell.row > 0);
  return cells.map((cell) => ({ ...cell, header: cell.header && (!isAllHeader || cell.row === 0) }));
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function placeCells(rows: readonly Element[]): Cell[] {
  const cells: Cell[] = [];
  /** For each column: the first row in which it is free again. */
  const freeFrom: number[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of element.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      cells.push({ element: cell, row, column, header: cell.tagName === 'th' });
      const width = span(cell, 'colSpan');
      for (let at = column; at < column + width; at++) freeFrom[at] = row + span(cell, 'rowSpan');
      column += width;
    }
  }
  return cells;
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Math.trunc(Number(attribute(cell, name) ?? 1));
  return Math.min(WIDEST_SPAN, Math.max(1, value || 1));
}
