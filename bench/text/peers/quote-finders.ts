import { textQuoteSelectorMatcher } from '@apache-annotator/selector';
import approx from 'approx-string-match';
import diffMatchPatch from 'diff-match-patch';
import textQuote from 'dom-anchor-text-quote';
import type { Place } from '../edit-script.ts';
import type { QuoteCase } from '../quote-cases.ts';
import { matchQuote } from './hypothesis.ts';
import { defaultOf } from './interop.ts';

/** What is known of a quote when it is looked for: its truth is not. */
export type Sought = Pick<QuoteCase, 'exact' | 'prefix' | 'suffix' | 'start'>;
export type QuoteFinder = (text: string, quote: Sought) => Place | null | Promise<Place | null>;

const search =
  defaultOf<(text: string, pattern: string, most: number) => (Place & { errors: number })[]>(approx);
const Dmp =
  defaultOf<
    new () => { Match_Threshold: number; match_main(text: string, pattern: string, at: number): number }
  >(diffMatchPatch);
const anchor = defaultOf<{ toTextPosition(root: object, selector: object, options: object): Place | null }>(
  textQuote,
);

/** Each peer with the settings it recommends; nearest of the best matches where it returns several. */
export const QUOTE_PEERS: Record<string, QuoteFinder> = {
  'approx-string-match': (text, { exact, start }) => {
    const matches = search(text, exact, Math.floor(exact.length / 2));
    matches.sort((a, b) => a.errors - b.errors || Math.abs(a.start - start) - Math.abs(b.start - start));
    return matches[0] ?? null;
  },
  hypothesis: (text, { exact, prefix, suffix, start }) =>
    matchQuote(text, exact, prefix.slice(-32), suffix.slice(0, 32), start),
  'dom-anchor-text-quote': (text, { exact, prefix, suffix, start }) => {
    try {
      return anchor.toTextPosition(
        { textContent: text },
        { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) },
        { hint: start },
      ); // its own length of context
    } catch {
      return null; // it throws on some quotes; that is not finding them
    }
  },
  'diff-match-patch': (text, { exact, start }) => {
    const at = new Dmp().match_main(text, exact.slice(0, 32), start);
    return at < 0 ? null : { start: at, end: at + exact.length };
  },
  'apache-annotator': async (text, { exact, prefix, suffix }) => {
    const chunk: Chunk = { data: text, equals: (other) => other === chunk };
    const chunker = {
      currentChunk: chunk,
      nextChunk: () => null,
      previousChunk: () => null,
      precedesCurrentChunk: () => false,
    };
    for await (const match of matcherFor({ exact, prefix, suffix })(chunker))
      return { start: match.startIndex, end: match.endIndex };
    return null;
  },
};

type Chunk = { data: string; equals(other: Chunk): boolean };
const matcherFor = textQuoteSelectorMatcher as (
  selector: object,
) => (chunker: object) => AsyncIterable<{ startIndex: number; endIndex: number }>;
