import { approximate, distance } from './approximate.ts';
import { fold } from './fold.ts';
import { GRAM, type GramIndex, gramIndex } from './gram-index.ts';
import type { Span } from './span.ts';

/** A text made ready for many look-ups. */
export type Readied = { text: string; folded: string; grams: GramIndex };

/** Readies a text. The last one is remembered: quotes come in crowds, all for the same text. */
export function readied(text: string): Readied {
  if (last?.text !== text) last = ready(text);
  return last;
}

/** Readies a text without remembering it. */
export function ready(text: string): Readied {
  const folded = flat(text);
  return { text, folded, grams: gramIndex(folded) };
}

let last: Readied | null = null;

/** The folded text with blocks joined, so that a quote can run across them. */
function flat(text: string): string {
  return fold(text).replaceAll('\n', ' ');
}

/** More copies than these are a refrain; nobody will choose among them. */
const MOST_COPIES = 200;

/** Every place where `exact` stands letter by letter; in short texts and for short quotes by plain search. */
export function exactPlaces({ text, grams, folded }: Readied, exact: string): number[] {
  const wanted = flat(exact);
  const offset = rarestGram(grams, wanted);
  if (offset < 0) return plainPlaces(text, exact);
  const places: number[] = [];
  for (const hit of grams.at(wanted, offset)) {
    const start = hit - offset;
    if (start < 0 || !folded.startsWith(wanted, start) || !text.startsWith(exact, start)) continue;
    places.push(start);
    if (places.length === MOST_COPIES) break;
  }
  return places;
}

function plainPlaces(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_COPIES; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

/** Grams of a quote tried for the rarest one. */
const TRIED = 12;

function rarestGram(grams: GramIndex, wanted: string): number {
  const last = wanted.length - GRAM;
  const stride = Math.max(1, Math.floor(last / TRIED));
  let rarest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= last; at += stride) {
    const { length } = grams.at(wanted, at);
    if (length < fewest) [rarest, fewest] = [at, length];
  }
  return rarest;
}

export type Likeness = Span & { score: number };

/** Places looked at closely. A quote with more rivals than that is doubtful anyway. */
const MOST_WINDOWS = 8;

/**
 * The places most like `exact`, best first, each with its score: 1 − edits ÷ length, at least `least`.
 * Grams of the quote and of its context vote for where it should stand; the best windows are compared letter by letter.
 */
export function likePlaces(
  ready: Readied,
  quote: { exact: string; prefix?: string; suffix?: string },
  least: number,
): Likeness[] {
  const wanted = flat(quote.exact);
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

/** A gram that stands in more places than this says nothing about where. */
const COMMON = 150;

/** Grams asked at most, spread over a long quote. */
const VOTERS = 80;

function votedPlaces(
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

/** Of places that overlap, the best one. */
function apart(places: Likeness[]): Likeness[] {
  const kept: Likeness[] = [];
  for (const place of places) {
    if (kept.every((other) => place.end <= other.start || place.start >= other.end)) kept.push(place);
  }
  return kept;
}
