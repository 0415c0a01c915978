import { alignGap } from './gap-alignment.ts';
import { longestChain } from './longest-chain.ts';
import { slide } from './slides.ts';
import { type Alignment, tie, trimEnds, untie } from './ties.ts';
import { type Pair, type Run, uniqueRuns } from './unique-runs.ts';
import { edgeBefore } from './word-edges.ts';
import { vocabulary, weightsOf, wordList } from './word-list.ts';

/** Words in a row that must stand once in each text to tie them together: fewer repeat by chance, more are often edited. */
const SEED = 6;
/** A passage that left its place must be longer than a stock phrase (“did not respond to a request for comment”). */
const LEAST_MOVED = 16;
/** … unless it is whole sentences. */
const LEAST_MOVED_WHOLE = 8;

/**
 * Aligns two versions of a text word by word. Common beginnings and ends first; then passages that stand once in each
 * version, those in order first, those that moved after them; then what lies between, gap by gap. About linear in the texts:
 * each gap is bounded, and what cannot be aligned within the bound counts as replaced.
 */
export function align(oldText: string, newText: string): Alignment {
  const words = vocabulary();
  const old = wordList(oldText, words);
  const now = wordList(newText, words);
  const to = new Int32Array(old.count).fill(-1);
  const from = new Int32Array(now.count).fill(-1);
  const moved = new Uint8Array(old.count);
  const alignment = { old, now, to, from, moved, weights: weightsOf(words), isWord: words.isWord };

  const middle = trimEnds(alignment, { aFrom: 0, aTo: old.count, bFrom: 0, bTo: now.count });
  const runs = uniqueRuns(old.ids, now.ids, middle, SEED);
  const inOrder = new Set(longestChain(runs));
  for (const run of inOrder) tie(alignment, run);
  for (const run of runs) if (!inOrder.has(run)) tieMoved(alignment, run);
  for (const gap of gapsOf(alignment)) alignGap(alignment, gap);
  slide(alignment);
  return alignment;
}

function tieMoved(alignment: Alignment, run: Run): void {
  const tied = tie(alignment, run);
  const least = isWhole(alignment, tied) ? LEAST_MOVED_WHOLE : LEAST_MOVED;
  if (tied.length >= least) alignment.moved.fill(1, tied.a, tied.a + tied.length);
  else untie(alignment, tied);
}

/** Whether a run is made of whole sentences, in both texts. */
function isWhole({ old, now }: Alignment, { a, b, length }: Run): boolean {
  const edges = [
    edgeBefore(old, a),
    edgeBefore(old, a + length),
    edgeBefore(now, b),
    edgeBefore(now, b + length),
  ];
  return edges.every((edge) => edge > 0);
}

/**
 * The stretches of free old words, each with the free new words it may have become: those between its neighbours' places;
 * where a neighbour moved away, those next to the one and next to the other.
 */
function gapsOf({ to, from, old, now }: Alignment): Pair[] {
  const gaps: Pair[] = [];
  for (let at = 0; at < old.count; at++) {
    if (to[at] !== -1) continue;
    const aFrom = at;
    while (at < old.count && to[at] === -1) at++;
    const left = aFrom === 0 ? 0 : (to[aFrom - 1] ?? 0) + 1;
    const right = at === old.count ? now.count : (to[at] ?? 0);
    const afterLeft = freeFrom(from, left, now.count, 1);
    if (afterLeft > left) gaps.push({ aFrom, aTo: at, bFrom: left, bTo: afterLeft });
    if (afterLeft === right && left <= right) continue;
    const beforeRight = freeFrom(from, right - 1, -1, -1) + 1;
    if (beforeRight < right) gaps.push({ aFrom, aTo: at, bFrom: beforeRight, bTo: right });
  }
  return gaps;
}

function freeFrom(from: Int32Array, start: number, limit: number, step: 1 | -1): number {
  let at = start;
  while (at !== limit && from[at] === -1) at += step;
  return at;
}
