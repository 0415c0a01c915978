/** Marks closer than this (px) stand on one line. */
const SAME_LINE = 6;

/** Tops in order, one for each line: two short sentences that begin on a line share a tick. */
export function onePerLine(tops: readonly number[]): number[] {
  const found: number[] = [];
  for (const top of [...tops].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || top - last >= SAME_LINE) found.push(top);
  }
  return found;
}
