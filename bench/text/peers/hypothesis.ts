import search from 'approx-string-match';
import type { Anchor, Place } from '../edit-script.ts';
import { defaultOf } from './interop.ts';

const approximate =
  defaultOf<(text: string, pattern: string, most: number) => (Place & { errors: number })[]>(search);

/** Hypothesis' order: the old position if the words still stand there, else the quote, its context and its position weighed. */
export function hypothesis(oldText: string, newText: string, anchors: readonly Anchor[]): (Place | null)[] {
  return anchors.map(({ start, end }) => {
    const exact = oldText.slice(start, end);
    if (newText.slice(start, end) === exact) return { start, end };
    return matchQuote(
      newText,
      exact,
      oldText.slice(Math.max(0, start - 32), start),
      oldText.slice(end, end + 32),
      start,
    );
  });
}

/** As in the client's match-quote.ts (BSD-2-Clause): weights 50, 20, 20 and 2, at most half the letters wrong, no threshold. */
export function matchQuote(
  text: string,
  exact: string,
  prefix = '',
  suffix = '',
  hint?: number,
): Place | null {
  if (exact === '') return null;
  const matches = searchAll(text, exact, Math.min(256, exact.length / 2));
  let best: Place | null = null;
  let bestScore = -1;
  for (const match of matches) {
    const quote = 50 * (1 - match.errors / exact.length);
    const before = prefix
      ? 20 * similarity(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
      : 20;
    const after = suffix ? 20 * similarity(text.slice(match.end, match.end + suffix.length), suffix) : 20;
    const near = hint === undefined ? 2 : 2 * (1 - Math.abs(match.start - hint) / text.length);
    const score = quote + before + after + near;
    if (score > bestScore) [best, bestScore] = [{ start: match.start, end: match.end }, score];
  }
  return best;
}

function searchAll(text: string, exact: string, most: number) {
  const matches: (Place & { errors: number })[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    matches.push({ start: at, end: at + exact.length, errors: 0 });
  return matches.length > 0 ? matches : approximate(text, exact, most);
}

function similarity(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [match] = searchAll(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
