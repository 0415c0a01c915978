import type { Run } from './unique-runs.ts';

/**
 * Of runs in order of `a`, those that keep their order in `b` too and hold the most words together: what stayed in place.
 * O(n log n), by a Fenwick tree of the best chain that ends before a given place.
 */
export function longestChain(runs: readonly Run[]): Run[] {
  const byB = [...runs].sort((x, y) => x.b - y.b);
  const rankOf = new Map(byB.map((run, rank) => [run, rank + 1]));
  const best: (Link | undefined)[] = new Array(runs.length + 1);
  let winner: Link | undefined;
  for (const run of runs) {
    const rank = rankOf.get(run) ?? 1;
    const before = bestUpTo(best, rank - 1);
    const link: Link = { run, words: run.length + (before?.words ?? 0), before };
    raise(best, rank, link);
    if (link.words > (winner?.words ?? 0)) winner = link;
  }
  const chain: Run[] = [];
  for (let link = winner; link; link = link.before) chain.push(link.run);
  return chain.reverse();
}

type Link = { run: Run; words: number; before: Link | undefined };

function bestUpTo(best: (Link | undefined)[], rank: number): Link | undefined {
  let found: Link | undefined;
  for (let at = rank; at > 0; at -= at & -at)
    if ((best[at]?.words ?? 0) > (found?.words ?? 0)) found = best[at];
  return found;
}

function raise(best: (Link | undefined)[], rank: number, link: Link): void {
  for (let at = rank; at < best.length; at += at & -at)
    if (link.words > (best[at]?.words ?? 0)) best[at] = link;
}
