import type { Alignment } from '../alignment/ties.ts';
import { type Fragment, fragmentsOf, heaviestGroup, type Weigh, weigher } from './fragments.ts';
import { isStray } from './stray-words.ts';

/** Words `first` to `last` of a span that stand together in the new text, and their share of the span. */
export type Group = { first: number; last: number; kept: number };

/** What such words as "the … the" count for: a candidate, not a place. */
const STRAY_WORDS = 0.1;

/**
 * Of the words `[first, last)` those that were kept in one place, heaviest first: a span torn apart has two such groups.
 * `kept` is their share by letters and by words, whichever is less. Empty if nothing was kept.
 */
export function keptGroups(alignment: Alignment, first: number, last: number): Group[] {
  const weigh = weigher(alignment, first, last);
  const fragments = fragmentsOf(alignment, first, last, weigh);
  const heaviest = heaviestGroup(alignment, fragments);
  if (!heaviest) return [];
  const isApart = (one: Fragment) => one.last < heaviest.first || one.first > heaviest.last;
  const next = heaviestGroup(alignment, fragments.filter(isApart));
  const shared = (group: Fragment) => shareOf(alignment, { first, last }, group, weigh);
  return next ? [shared(heaviest), shared(next)] : [shared(heaviest)];
}

type Stretch = { first: number; last: number };

function shareOf(alignment: Alignment, span: Stretch, group: Fragment, weigh: Weigh): Group {
  let total = 0;
  for (let at = span.first; at < span.last; at++) total += weigh(at);
  const share = total === 0 ? 1 : group.weight / total;
  const least = isStray(alignment, group, share, weigh) ? STRAY_WORDS : wordShare(alignment, span, group);
  return { first: group.first, last: group.last, kept: Math.min(share, least) };
}

/** The share of a span's words that a group keeps: a third of the letters in a fifth of the words is a remnant all the same. */
function wordShare({ old, to, isWord }: Alignment, span: Stretch, group: Stretch): number {
  let [all, kept] = [0, 0];
  for (let at = span.first; at < span.last; at++) {
    if (!isWord[old.ids[at] ?? 0]) continue;
    all++;
    if (at >= group.first && at <= group.last && to[at] !== -1) kept++;
  }
  return all === 0 ? 1 : kept / all;
}
