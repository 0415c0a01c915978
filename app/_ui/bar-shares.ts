import { LOOKS, type Look } from './looks.ts';

export type LookCounts = Readonly<Partial<Record<Look, number>>>;
export type Share = {
  look: Look /** per cent from the start of the bar */;
  start: number /** per cent of the bar */;
  width: number;
};

/** One claim in a thousand must still be seen: a segment is never thinner than this, in per cent. */
const THINNEST = 1.5;

/** The segments of a verdict bar in the order of LOOKS; together 100 per cent, or none for no claims. */
export function sharesOf(counts: LookCounts): Share[] {
  const present = LOOKS.filter((look) => (counts[look] ?? 0) > 0);
  const total = present.reduce((sum, look) => sum + (counts[look] ?? 0), 0);
  const widths = present.map((look) => Math.max(THINNEST, (100 * (counts[look] ?? 0)) / total));
  const scale = 100 / widths.reduce((sum, width) => sum + width, 0);
  let start = 0;
  return present.map((look, index) => {
    const share = { look, start, width: (widths[index] ?? 0) * scale };
    start += share.width;
    return share;
  });
}

/** Claims that have a verdict which still stands: neither open nor stale. */
export function judgedOf(counts: LookCounts): number {
  return totalOf(counts) - (counts.open ?? 0) - (counts.stale ?? 0);
}

export function totalOf(counts: LookCounts): number {
  return LOOKS.reduce((sum, look) => sum + (counts[look] ?? 0), 0);
}
