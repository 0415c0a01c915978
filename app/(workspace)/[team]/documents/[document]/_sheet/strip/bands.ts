import type { Look } from '#lib/claims/scale.ts';

/** What a stretch of the strip says: a claim's look, or cleared. */
export type BandKind = Look | 'cleared';
/** A stretch in px from the top of the strip. */
export type Band<Kind> = { top: number; height: number; kind: Kind };
/** Something to show, in px; it may be much smaller than one. */
export type Extent<Kind> = { top: number; bottom: number; kind: Kind };

/** Of several things on one row of pixels the one with most trouble is seen. */
const RANKED: readonly BandKind[] = [
  'cleared',
  'confirmed',
  'opinion',
  'open',
  'unproven',
  'misleading',
  'correction',
  'stale',
  'refuted',
];
/** Nothing is too short to be seen (px). */
const LEAST = 2;

/** The extents as bands of whole pixels that do not overlap: never more of them than the strip has rows, however many claims there are. */
export function bands(height: number, extents: readonly Extent<BandKind>[]): Band<BandKind>[] {
  const rows = new Int8Array(height).fill(-1);
  for (const { top, bottom, kind } of extents) {
    const rank = RANKED.indexOf(kind);
    const [from, to] = rowsOf(top, bottom, height);
    for (let row = from; row < to; row++) rows[row] = Math.max(rows[row] ?? -1, rank);
  }
  return runs(rows).flatMap(({ top, height, value }) => {
    const kind = RANKED[value];
    return kind ? [{ top, height, kind }] : [];
  });
}

/** The rows on which there is at least one of the extents. */
export function gaps(height: number, extents: readonly Extent<unknown>[]): Band<'gap'>[] {
  const rows = new Int8Array(height).fill(-1);
  for (const { top, bottom } of extents) rows.fill(1, ...rowsOf(top, bottom, height));
  return runs(rows).flatMap(({ top, height, value }) =>
    value > 0 ? [{ top, height, kind: 'gap' as const }] : [],
  );
}

/** One row is left free below, so that neighbours can be told apart. */
function rowsOf(top: number, bottom: number, height: number): [number, number] {
  const from = Math.min(Math.max(0, Math.round(top)), height - 1);
  return [from, Math.min(height, Math.max(from + LEAST, Math.round(bottom) - 1))];
}

function runs(rows: Int8Array): { top: number; height: number; value: number }[] {
  const found: { top: number; height: number; value: number }[] = [];
  rows.forEach((value, row) => {
    const last = found.at(-1);
    if (last && last.value === value) last.height++;
    else found.push({ top: row, height: 1, value });
  });
  return found;
}
