import type { Alignment } from '../alignment/ties.ts';
import type { Quote } from '../find-quote.ts';
import { agreement } from '../quotes/context.ts';
import { exactPlaces, type Readied, ready } from '../quotes/exact-places.ts';
import { type Likeness, likePlaces } from '../quotes/like-places.ts';
import { type Judged, judge, rank } from '../quotes/quote-gates.ts';

/** The text that is new in the new version, made ready to look for what left its place. */
export type InsertedText = { text: string; pieces: Piece[]; readied: Readied };

type Piece = { start: number; end: number; at: number };

/** Shorter insertions hold no passage. */
const LEAST_PIECE = 8;
/** Between pieces, so that nothing is found across them. */
const BREAK = '\n\0\n';

/** Joins what no old word became. A copy that already stood in the old text is in none of it, so it is never taken for a move. */
export function insertedText({ now, from }: Alignment): InsertedText {
  const pieces: Piece[] = [];
  let joined = '';
  for (let at = 0; at < now.count; at++) {
    if (from[at] !== -1) continue;
    const start = now.starts[at] ?? 0;
    while (at + 1 < now.count && from[at + 1] === -1) at++;
    const end = now.ends[at] ?? 0;
    if (end - start < LEAST_PIECE) continue;
    pieces.push({ start, end, at: joined.length });
    joined += now.text.slice(start, end) + BREAK;
  }
  return { text: now.text, pieces, readied: ready(joined) };
}

/** Places in the inserted text that may be the quote, best first, as spans of the whole new text. */
export function placesInInserted(inserted: InsertedText, quote: Quote, least: number): Judged[] {
  if (inserted.pieces.length === 0) return [];
  const { readied } = inserted;
  const exact = exactPlaces(readied, quote.exact).map((start) => ({
    start,
    end: start + quote.exact.length,
    score: 1,
  }));
  const places = exact.length > 0 ? exact : likePlaces(readied, { exact: quote.exact }, least);
  return places
    .flatMap((place) => inWhole(inserted, place))
    .map((place) =>
      judge(inserted.text, quote, place, agreement(inserted.text, place, quote.prefix, quote.suffix)),
    )
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start);
}

function inWhole({ pieces }: InsertedText, place: Likeness): Likeness[] {
  const piece = pieces.findLast(({ at }) => at <= place.start);
  if (!piece || place.end - piece.at > piece.end - piece.start) return [];
  const shift = piece.start - piece.at;
  return [{ start: place.start + shift, end: place.end + shift, score: place.score }];
}
