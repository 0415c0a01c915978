import type { Span } from '../span.ts';
import { approximate, distance } from './approximate.ts';
import { flat, type Readied } from './exact-places.ts';
import { GRAM } from './gram-index.ts';
import { votedPlaces } from './votes.ts';

export type Likeness = Span & { score: number };

/** What a quote said, and what stood around it as far as known. */
type Sought = { exact: string; prefix?: string; suffix?: string };

/**
 * The places most like `exact`, best first, each with its score: 1 − edits ÷ length, at least `least`.
 * Grams of the quote and of its context vote for where it should stand; the best windows are compared letter by letter.
 */
export function likePlaces(ready: Readied, quote: Sought, least: number): Likeness[] {
  const wanted = flat(quote.exact);
  if (wanted.length > LONG) return longPlaces(ready, quote, least);
  const sides = { prefix: flat(quote.prefix ?? ''), suffix: flat(quote.suffix ?? '') };
  const most = Math.floor(wanted.length * (1 - least));
  const slack = Math.ceil(wanted.length * SLACK) + GRAM;
  const places: Likeness[] = [];
  for (const at of votedPlaces(ready, sides.prefix, wanted, sides.suffix, slack)) {
    const window = { start: Math.max(0, at - slack), end: at + wanted.length + slack };
    const found = approximate(ready.folded.slice(window.start, window.end), wanted, most);
    const raw = found && {
      start: found.start + window.start,
      end: found.end + window.start,
      score: 1 - found.errors / wanted.length,
    };
    const place =
      framed(ready.folded, raw ?? { start: at, end: at + wanted.length, score: 0 }, wanted, sides) ?? raw;
    if (place && place.score >= least) places.push(place);
  }
  return apart(places.sort((a, b) => b.score - a.score));
}

/** Longer quotes are found by their beginning and their end: comparing them letter by letter costs the square of the length. */
const LONG = 1600;
const PIECE = 400;
/** How much a long quote may have grown or shrunk. */
const LEAST_OF = 0.5;
const MOST_OF = 1.6;

function longPlaces(ready: Readied, { exact, prefix, suffix }: Sought, least: number): Likeness[] {
  const heads = likePlaces(ready, { exact: exact.slice(0, PIECE), ...(prefix && { prefix }) }, least);
  const tails = likePlaces(ready, { exact: exact.slice(-PIECE), ...(suffix && { suffix }) }, least);
  const places = heads.flatMap((head) =>
    tails
      .map((tail) => ({
        start: head.start,
        end: tail.end,
        score: ((head.score + tail.score) / 2) * sizeFit(tail.end - head.start, exact.length),
      }))
      .filter(
        ({ start, end }) => end - start >= LEAST_OF * exact.length && end - start <= MOST_OF * exact.length,
      ),
  );
  return apart(places.sort((a, b) => b.score - a.score));
}

/** Of two beginnings alike, the one that makes a quote of about the old length. */
function sizeFit(length: number, wanted: number): number {
  return Math.min(length, wanted) / Math.max(length, wanted);
}

/** How far insertions and deletions may push a quote's edges, as a share of its length. */
const SLACK = 0.4;

/** Code units of context that frame a quote: few enough to survive, enough not to stand just anywhere. */
const FRAME = 24;

/**
 * The place between what stood before the quote and what stood after it, when that still stands about there: words edited
 * at a quote's very edge blur where it begins. Null if either side is gone or nothing is left between.
 */
function framed(
  text: string,
  near: Likeness,
  wanted: string,
  sides: { prefix: string; suffix: string },
): Likeness | null {
  const before = sides.prefix.slice(-FRAME);
  const after = sides.suffix.slice(0, FRAME);
  if (before.length < FRAME || after.length < FRAME) return null;
  const reach = Math.ceil(wanted.length * SLACK) + FRAME;
  const from = Math.max(0, near.start - reach - FRAME);
  const window = text.slice(from, near.end + reach + FRAME);
  const start = window.lastIndexOf(before, near.start + reach - from) + FRAME;
  const end = window.indexOf(after, Math.max(start, near.end - reach - from));
  if (start < FRAME || end <= start) return null;
  const score = 1 - distance(window.slice(start, end), wanted) / Math.max(wanted.length, end - start);
  return { start: start + from, end: end + from, score };
}

/** Of places that overlap, the best one. */
function apart(places: Likeness[]): Likeness[] {
  const kept: Likeness[] = [];
  for (const place of places) {
    if (kept.every((other) => place.end <= other.start || place.start >= other.end)) kept.push(place);
  }
  return kept;
}
