/**
 * Where margin numbers stand: each on its own line, or straight below the one before it if that is still in the way.
 * `lines` are the tops they would like (px, in reading order); the answers never overlap.
 */
export function stacked(lines: readonly number[], height: number, gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return lines.map((line) => {
    const top = Math.max(line, free);
    free = top + height + gap;
    return top;
  });
}
