import { agreement } from './quotes/context.ts';
import { exactPlaces, type Readied, readied } from './quotes/exact-places.ts';
import { type Likeness, likePlaces } from './quotes/like-places.ts';
import { GATES, type Judged, judge, leads, passes, rank } from './quotes/quote-gates.ts';
import type { Span } from './span.ts';

/** What is looked for: the words, and what stood around them and where, as far as known. Offsets are UTF-16 code units. */
export type Quote = { exact: string; prefix?: string; suffix?: string; start?: number };

/**
 * A place that could be meant. exact: letter by letter; typography: the same letters; approximate: edited.
 * `score` is the likeness of the words, `context` that of the neighbourhood, each 0 to 1.
 */
export type QuoteCandidate = Span & {
  score: number;
  context: number;
  method: 'exact' | 'typography' | 'approximate';
};

export type FoundQuote = {
  status: 'found' | 'doubtful' | 'absent';
  start?: number;
  end?: number;
  score: number;
  method: QuoteCandidate['method'] | 'none';
  /** All places that could be meant, best first; the one that was found is the first of them. */
  candidates: QuoteCandidate[];
};

/**
 * Where a quote stands in a text: letter by letter first, then by likeness. 'doubtful' carries candidates and no place that
 * may be used unseen; 'absent' is a result, not an error. The context decides between copies; a copy in another neighbourhood
 * does not hide the edited original. Never throws.
 */
export function findQuote(text: string, quote: Quote): FoundQuote {
  if (quote.exact.trim() === '') return absent();
  const ready = readied(text);
  const exact = exactPlaces(ready, quote.exact).map((start) =>
    judged(ready, quote, { start, end: start + quote.exact.length, score: 1 }),
  );
  const settled = settleExact(exact.sort(byRank), quote);
  if (settled) return settled;
  const likely = likePlaces(ready, quote, GATES.candidate)
    .map((place) => judged(ready, quote, place))
    .filter((place) => !exact.some((other) => place.start < other.end && other.start < place.end));
  return settle([...exact, ...likely].sort(byRank), quote);
}

/**
 * Exact copies alone decide when one stands in its old neighbourhood, both sides of it, and no other copy can be confused
 * with it. With one side only it may be a copy of an original that was edited: then that is looked for too.
 */
function settleExact(copies: Judged[], quote: Quote): FoundQuote | null {
  const [best, next] = copies;
  if (!best || !passes(best, quote) || best.sides.worst < GATES.akin) return null;
  if (leads(best, next)) return found(best, copies);
  const inPlace = copies.find((copy) => copy.start === quote.start);
  return inPlace && rank(inPlace) === rank(best) ? found(inPlace, copies) : doubtful(copies);
}

function settle(places: Judged[], quote: Quote): FoundQuote {
  const [best, next] = places;
  if (!best) return absent();
  return leads(best, next) && passes(best, quote) ? found(best, places) : doubtful(places);
}

function judged({ text }: Readied, quote: Quote, place: Likeness): Judged {
  return judge(text, quote, place, agreement(text, place, quote.prefix, quote.suffix));
}

function byRank(a: Judged, b: Judged): number {
  return rank(b) - rank(a) || a.start - b.start;
}

function found(place: Judged, places: Judged[]): FoundQuote {
  const { start, end, score, method } = place;
  return {
    status: 'found',
    start,
    end,
    score,
    method,
    candidates: shown([place, ...places.filter((other) => other !== place)]),
  };
}

function doubtful(places: Judged[]): FoundQuote {
  const [best] = places;
  return {
    status: 'doubtful',
    score: best?.score ?? 0,
    method: best?.method ?? 'none',
    candidates: shown(places),
  };
}

function absent(): FoundQuote {
  return { status: 'absent', score: 0, method: 'none', candidates: [] };
}

function shown(places: Judged[]): QuoteCandidate[] {
  return places.map(({ sides: _, ...place }) => place);
}
