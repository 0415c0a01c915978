import type { Quote, QuoteCandidate } from '../find-quote.ts';
import { lettersOf } from '../words/fold.ts';
import type { Agreement } from './context.ts';
import type { Likeness } from './like-places.ts';

/** A candidate with what its gates ask for. */
export type Judged = QuoteCandidate & { sides: Agreement };

/** Every threshold of the search. A place that passes is found; one that fails is shown as doubtful, never as found. */
export const GATES = {
  /** Below this likeness a place is no candidate at all: unrelated sentences reach 0.4 to 0.5. */
  candidate: 0.5,
  /** A side of the neighbourhood is intact from here: two edits in forty letters. */
  intact: 0.95,
  /** A side of the neighbourhood that is edited, but the same. Sentences made alike reach 0.8. */
  akin: 0.85,
  /** From this likeness one intact side is enough; below, both must be. */
  alike: 0.8,
  /** Shorter quotes need both sides, however exact: they stand anywhere. */
  distinctiveLength: 32,
  /** Longer edited quotes are compared at their ends only, so both sides must agree. */
  pages: 1600,
  /** Without any known context, an edited quote is found only if it is at least this long ("Linus" is in "chines") … */
  lengthWithoutContext: 40,
  /** … and this much alike: of two sentences made alike, one may have been edited away from the quote and one towards it. */
  alikeWithoutContext: 0.9,
  /** The best place must lead the next by this much, score and context counting half each. */
  margin: 0.06,
} as const;

/**
 * Whether a place may be used unseen. With context, it must agree: a quote that stands in another neighbourhood may have
 * moved, or may be a copy whose original was deleted, and only a person can tell.
 */
export function passes(place: Judged, quote: Quote): boolean {
  const edited = place.method === 'approximate';
  const { length } = quote.exact;
  if (!hasContext(quote))
    return !edited || (place.score >= GATES.alikeWithoutContext && length >= GATES.lengthWithoutContext);
  const { best, worst } = place.sides;
  if (best < GATES.intact) return false;
  if (edited && length > GATES.pages) return worst >= GATES.akin && place.score >= GATES.alike;
  if (length < GATES.distinctiveLength) return worst >= (edited ? GATES.intact : GATES.akin);
  return place.score >= GATES.alike || worst >= GATES.intact;
}

/** A place with what its gates ask for. */
export function judge(text: string, quote: Quote, place: Likeness, sides: Agreement): Judged {
  const words = text.slice(place.start, place.end);
  const sameLetters = () => lettersOf(words) === lettersOf(quote.exact);
  const method = words === quote.exact ? 'exact' : sameLetters() ? 'typography' : 'approximate';
  return { ...place, context: sides.mean, method, sides };
}

/** Words and neighbourhood weigh the same: each alone can mislead. */
export function rank(place: QuoteCandidate): number {
  return (place.score + place.context) / 2;
}

/** Whether the best place stands clear of the next. */
export function leads(best: QuoteCandidate, next: QuoteCandidate | undefined): boolean {
  return !next || rank(best) - rank(next) >= GATES.margin;
}

function hasContext({ prefix = '', suffix = '' }: Quote): boolean {
  return prefix.trim() !== '' || suffix.trim() !== '';
}
