import { type Alignment, hasBlockBetween } from '../alignment/ties.ts';

/** Words `first` to `last` of the old text that were kept close together, and what those kept weigh. */
export type Fragment = { first: number; last: number; weight: number };

/** What a word of a span weighs. */
export type Weigh = (at: number) => number;

/** A word weighs its letters: "of the" is not half of "of the resignation". Signs count only where nothing else is marked. */
export function weigher({ old, isWord }: Alignment, first: number, last: number): Weigh {
  const isWordAt = (at: number) => isWord[old.ids[at] ?? 0] ?? false;
  let hasWords = false;
  for (let at = first; at < last && !hasWords; at++) hasWords = isWordAt(at);
  return (at) => (hasWords && !isWordAt(at) ? 0 : (old.ends[at] ?? 0) - (old.starts[at] ?? 0));
}

/** Insertions up to this many words stay within a fragment. */
const GAP = 6;

/** The fragments of the words `[first, last)`, in order of the old text. */
export function fragmentsOf({ to, now }: Alignment, first: number, last: number, weigh: Weigh): Fragment[] {
  const fragments: Fragment[] = [];
  for (let at = first; at < last; at++) {
    if (to[at] === -1) continue;
    const fragment = fragments.at(-1);
    const [place, before] = [to[at] ?? 0, to[fragment?.last ?? at] ?? 0];
    const isNear = place > before && place - before <= at - (fragment?.last ?? at) + GAP;
    if (fragment && isNear && !hasBlockBetween(now, before, place)) {
      fragment.last = at;
      fragment.weight += weigh(at);
    } else fragments.push({ first: at, last: at, weight: weigh(at) });
  }
  return fragments;
}

/** The heaviest fragment with whatever follows or precedes it in both texts; null if there is none. */
export function heaviestGroup(alignment: Alignment, fragments: readonly Fragment[]): Fragment | null {
  const heaviest = fragments.reduce(
    (best, { weight }, at) => (weight > (fragments[best]?.weight ?? 0) ? at : best),
    0,
  );
  let from = heaviest;
  let until = heaviest;
  while (belongs(alignment, fragments[from - 1], fragments[from], fragments[from - 1])) from--;
  while (belongs(alignment, fragments[until], fragments[until + 1], fragments[until + 1])) until++;
  const [first, last] = [fragments[from], fragments[until]];
  if (!first || !last) return null;
  const weight = fragments.slice(from, until + 1).reduce((sum, fragment) => sum + fragment.weight, 0);
  return { first: first.first, last: last.last, weight };
}

/** Fragments with more than this between them, beyond what was skipped, stand in different places. */
const LEAP = 40;
/** Words between two fragments that came from elsewhere in the old text, as a share: more, and the span was torn apart. */
const FOREIGN = 0.25;

/** Whether `outer`, one of two neighbouring fragments, belongs with the other: only inserted words stand between them, and no whole block. */
function belongs(
  { to, from, now }: Alignment,
  before: Fragment | undefined,
  after: Fragment | undefined,
  outer: Fragment | undefined,
): boolean {
  if (!before || !after || !outer || outer.weight === 0) return false;
  const start = (to[before.last] ?? 0) + 1;
  const end = to[after.first] ?? 0;
  const leap = end - start;
  if (leap < 0 || leap > 3 * (after.first - before.last) + LEAP) return false;
  if (hasBlockBetween(now, start - 1, end)) return false;
  let foreign = 0;
  for (let at = start; at < end; at++) if (from[at] !== -1) foreign++;
  return foreign <= FOREIGN * leap;
}
