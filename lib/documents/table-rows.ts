/** One cell of a table: the blocks in it, in order, and how many empty columns stand before it. */
export type PlacedCell<C> = { gap: number; blocks: C[] };

type Place = { row?: number | undefined; column?: number | undefined };

/** HTML's own limit for a column span. */
const WIDEST_GAP = 1_000;

/**
 * The blocks of one table as its rows of cells. A cell of several paragraphs is several blocks of one place; a cell that
 * was empty, or lies under one that reaches down, is no block: `gap` says how many such columns to pass, so that
 * what stands below one another in the source still does. `blocks` in the order of the text, row by row.
 */
export function tableRows<C>(blocks: readonly C[], placeOf: (block: C) => Place): PlacedCell<C>[][] {
  const rows = Map.groupBy(blocks, (block) => placeOf(block).row ?? 0);
  return [...rows.values()].map((row) => cellsOf(row, placeOf));
}

/** How many columns a row takes, the empty ones before its last cell counted. */
export function widthOf<C>(row: readonly PlacedCell<C>[]): number {
  return row.reduce((width, { gap }) => width + gap + 1, 0);
}

/** How many columns a table takes: those of its widest row. */
export function columnsOf<C>(rows: readonly (readonly PlacedCell<C>[])[]): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
}

function cellsOf<C>(row: readonly C[], placeOf: (block: C) => Place): PlacedCell<C>[] {
  const columns = Map.groupBy(row, (block) => placeOf(block).column ?? 0);
  let free = 0;
  return [...columns].map(([column, blocks]) => {
    const gap = Math.min(WIDEST_GAP, Math.max(0, column - free));
    free = column + 1;
    return { gap, blocks };
  });
}
