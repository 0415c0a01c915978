/** Where a pattern lies in a text, and how many single-letter edits apart they are. Offsets are UTF-16 code units. */
export type Approximation = { start: number; end: number; errors: number };

/**
 * The stretch of `text` with the fewest edits to `pattern` (insertions, deletions, substitutions), if it has at most `most`;
 * else null. Among equals the one whose edges stand at word edges, then the first. Both texts should be short: the cost is
 * the product of their lengths, less what the bound cuts off.
 * (Sellers, The theory and computation of evolutionary distances, 1980, with Ukkonen's cut-off, 1985.)
 */
export function approximate(text: string, pattern: string, most: number): Approximation | null {
  const height = pattern.length;
  const column = Int32Array.from({ length: height + 1 }, (_, row) => row);
  const starts = new Int32Array(height + 1);
  let best: Approximation | null = null;
  let active = Math.min(height, most); // below this row every cell is over the bound
  for (let at = 0; at < text.length; at++) {
    active = step(column, starts, pattern, text.charCodeAt(at), at, active, most);
    const errors = column[height] ?? 0;
    if (active < height || errors > (best?.errors ?? most)) continue;
    const found = { start: starts[height] ?? 0, end: at + 1, errors };
    if (!best || errors < best.errors || edges(text, found) > edges(text, best)) best = found;
  }
  return best;
}

/** Edits between two texts, whole against whole (Levenshtein); cost: the product of their lengths. */
export function distance(a: string, b: string): number {
  const column = Int32Array.from({ length: b.length + 1 }, (_, row) => row);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    column[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const left = column[j] as number;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      column[j] = Math.min(diagonal + same, left + 1, (column[j - 1] as number) + 1);
      diagonal = left;
    }
  }
  return column[b.length] ?? 0;
}

/** One more letter of the text: the column of edit counts moves on. Returns the new last row that can still matter. */
function step(
  column: Int32Array,
  starts: Int32Array,
  pattern: string,
  letter: number,
  at: number,
  active: number,
  most: number,
): number {
  const rows = Math.min(pattern.length, active + 1);
  let diagonal = 0;
  let diagonalStart = at;
  let above = 0;
  let aboveStart = at + 1;
  let last = 0;
  starts[0] = at + 1;
  for (let row = 1; row <= rows; row++) {
    const left = row > active ? most + 1 : (column[row] as number);
    const leftStart = starts[row] as number;
    let errors = diagonal + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
    let start = diagonalStart;
    if (left + 1 < errors) [errors, start] = [left + 1, leftStart];
    if (above + 1 < errors) [errors, start] = [above + 1, aboveStart];
    diagonal = left;
    diagonalStart = leftStart;
    above = errors;
    aboveStart = start;
    column[row] = errors;
    starts[row] = start;
    if (errors <= most) last = row;
  }
  return last;
}

/** How many edges of a stretch stand between a letter and something else. */
function edges(text: string, { start, end }: Approximation): number {
  return Number(!isLetter(text, start - 1)) + Number(!isLetter(text, end));
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
