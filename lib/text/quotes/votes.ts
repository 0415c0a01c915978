import type { Readied } from './exact-places.ts';
import { GRAM } from './gram-index.ts';

/** Places looked at closely. A quote with more rivals than that is doubtful anyway. */
const MOST_WINDOWS = 8;

/** A gram that stands in more places than this says nothing about where. */
const COMMON = 150;

/** Grams asked at most, spread over a long quote. */
const VOTERS = 80;

/**
 * Where a text with these words and neighbours may begin, likeliest first: each gram votes for the place it implies, in bins
 * of `width` code units.
 */
export function votedPlaces(
  ready: Readied,
  prefix: string,
  wanted: string,
  suffix: string,
  width: number,
): number[] {
  const whole = prefix + wanted + suffix;
  const votes = new Map<number, number>();
  const stride = Math.max(1, Math.floor(whole.length / VOTERS));
  for (let at = 0; at + GRAM <= whole.length; at += stride) {
    const hits = ready.grams.at(whole, at);
    if (hits.length > COMMON) continue;
    for (const hit of hits) {
      const bin = Math.floor((hit - at + prefix.length) / width);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
  }
  return busiest(votes).map((bin) => Math.max(0, Math.floor((bin + 0.5) * width)));
}

/** The bins with most votes, a vote of a neighbour counting half, since a place may lie on the border of two. */
function busiest(votes: Map<number, number>): number[] {
  const weight = (bin: number) =>
    (votes.get(bin) ?? 0) + ((votes.get(bin - 1) ?? 0) + (votes.get(bin + 1) ?? 0)) / 2;
  return [...votes.keys()]
    .filter((bin) => (votes.get(bin) ?? 0) > 1)
    .map((bin) => ({ bin, weight: weight(bin) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WINDOWS)
    .map(({ bin }) => bin);
}
