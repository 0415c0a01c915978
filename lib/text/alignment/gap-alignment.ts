import { dropChance } from './chance.ts';
import { longestChain } from './longest-chain.ts';
import { type Alignment, tie, trimEnds } from './ties.ts';
import { type Pair, uniqueRuns } from './unique-runs.ts';

/** Up to this many pairs of words a gap is aligned exactly: about two pages against two pages, a few milliseconds. */
const MOST_PAIRS = 250_000;
/** In a larger gap, ever shorter stretches that stand once on each side cut it into smaller ones. */
const SEEDS = [4, 2, 1];

/**
 * Aligns the free words of a gap: exactly where it is small, divided first where it is large, not at all where nothing
 * divides it. All its words must be free.
 */
export function alignGap(alignment: Alignment, gap: Pair): void {
  const rest = trimEnds(alignment, gap);
  if (rest.aFrom === rest.aTo || rest.bFrom === rest.bTo) return; // nothing was replaced: `slide` will see where
  alignPart(alignment, rest, 0);
  dropChance(alignment, gap);
}

function alignPart(alignment: Alignment, gap: Pair, depth: number): void {
  const rest = trimEnds(alignment, gap);
  const pairs = (rest.aTo - rest.aFrom) * (rest.bTo - rest.bFrom);
  if (pairs === 0) return;
  if (pairs <= MOST_PAIRS) {
    alignExactly(alignment, rest);
    return;
  }
  const seed = SEEDS[depth];
  if (seed === undefined) return;
  for (const part of divide(alignment, rest, seed)) alignPart(alignment, part, depth + 1);
}

function divide(alignment: Alignment, gap: Pair, seed: number): Pair[] {
  const chain = longestChain(uniqueRuns(alignment.old.ids, alignment.now.ids, gap, seed));
  const runs = chain.map((run) => tie(alignment, run));
  const parts: Pair[] = [];
  let { aFrom, bFrom } = gap;
  for (const run of runs) {
    if (run.length === 0) continue;
    parts.push({ aFrom, aTo: run.a, bFrom, bTo: run.b });
    aFrom = run.a + run.length;
    bFrom = run.b + run.length;
  }
  parts.push({ aFrom, aTo: gap.aTo, bFrom, bTo: gap.bTo });
  return parts.filter((part) => part.aFrom < part.aTo && part.bFrom < part.bTo);
}

/** A word that agrees next to one that agrees counts this much more: passages hold together. */
const TOGETHER = 0.5;

/** The heaviest common subsequence of a gap's words. */
function alignExactly(alignment: Alignment, { aFrom, aTo, bFrom, bTo }: Pair): void {
  const { old, now, weights, to, from } = alignment;
  const width = bTo - bFrom + 1;
  const scores = new Float64Array((aTo - aFrom + 1) * width);
  const gain = (a: number, b: number) => {
    if (old.ids[a] !== now.ids[b]) return -1;
    const weight = weights[old.ids[a] ?? 0] ?? 0;
    return old.ids[a - 1] === now.ids[b - 1] || old.ids[a + 1] === now.ids[b + 1]
      ? weight * (1 + TOGETHER)
      : weight;
  };
  for (let a = aTo - 1; a >= aFrom; a--) {
    const row = (a - aFrom) * width;
    for (let b = bTo - 1; b >= bFrom; b--) {
      const cell = row + b - bFrom;
      const skip = Math.max(scores[cell + 1] as number, scores[cell + width] as number);
      const gained = gain(a, b);
      scores[cell] = gained < 0 ? skip : Math.max(skip, gained + (scores[cell + width + 1] as number));
    }
  }
  let a = aFrom;
  let b = bFrom;
  while (a < aTo && b < bTo) {
    const cell = (a - aFrom) * width + b - bFrom;
    const here = scores[cell] as number;
    const gained = gain(a, b);
    if (gained >= 0 && here === gained + (scores[cell + width + 1] as number)) {
      to[a] = b;
      from[b++] = a++;
    } else if (here === scores[cell + width]) a++;
    else b++;
  }
}
