import type { ReportClaim } from './schema.ts';

/** More underlines than this on one line of text could not be told apart. */
const LANES = 3;

/**
 * Which lane each claim's underline takes, so that overlapping claims do not hide one another; 1 lies nearest the letters.
 * Claims come in text order, the wider first, and go back in that order. Beyond three deep the last lane is shared.
 */
export function laned(claims: ReportClaim[]): { claim: ReportClaim; lane: number }[] {
  const ends = new Array<number>(LANES).fill(0);
  return claims.map((claim) => {
    const free = ends.findIndex((end) => end <= claim.start);
    const lane = free === -1 ? LANES - 1 : free;
    ends[lane] = Math.max(ends[lane] ?? 0, claim.end);
    return { claim, lane: lane + 1 };
  });
}
