import { fold } from '../words/fold.ts';
import { GRAM, type GramIndex, gramIndex } from './gram-index.ts';

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
export function flat(text: string): string {
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
