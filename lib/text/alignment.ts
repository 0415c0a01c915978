import { dropChance } from './chance.ts';
import { alignGaps } from './gaps.ts';
import { longestChain } from './longest-chain.ts';
import { fillsBlocks, tieWholeBlocks } from './moved-blocks.ts';
import { slide } from './slides.ts';
import { type Alignment, tie, trimEnds, untie } from './ties.ts';
import { type Run, uniqueRuns } from './unique-runs.ts';
import { vocabulary, weightsOf } from './vocabulary.ts';
import { edgeBefore } from './word-edges.ts';
import { wordList } from './word-list.ts';

/** Words in a row that must stand once in each text to tie them together: fewer repeat by chance, more are often edited. */
const SEED = 6;
/** A passage that left its place must be longer than a stock phrase (“did not respond to a request for comment”). */
const LEAST_MOVED = 16;
/** … unless it is whole sentences that moved near by, within a few paragraphs: further away they may be a refrain. */
const LEAST_MOVED_WHOLE = 8;
const NEAR_BY = 300;

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
  for (const passage of passagesOf(runs.filter((run) => !inOrder.has(run)))) tieMoved(alignment, passage);
  tieWholeBlocks(alignment);
  dropChance(alignment, middle);
  alignGaps(alignment);
  slide(alignment);
  return alignment;
}

/** Runs that follow one another this closely in both texts left their place together. */
const NEAR = 12;

function passagesOf(runs: readonly Run[]): Run[][] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const last = passages.at(-1)?.at(-1);
    const follows = (end: number, start: number) => start >= end && start <= end + NEAR;
    if (last && follows(last.a + last.length, run.a) && follows(last.b + last.length, run.b))
      passages.at(-1)?.push(run);
    else passages.push([run]);
  }
  return passages;
}

function tieMoved(alignment: Alignment, passage: readonly Run[]): void {
  const tied = passage.map((run) => tie(alignment, run));
  const words = tied.reduce((sum, run) => sum + run.length, 0);
  const isWhole = () => tied.every((run) => isWholeSentences(alignment, run) && isNearBy(alignment, run));
  const isMoved =
    words >= LEAST_MOVED || (words >= LEAST_MOVED_WHOLE && isWhole()) || fillsBlocks(alignment, tied);
  for (const run of tied) {
    if (isMoved) alignment.moved.fill(1, run.a, run.a + run.length);
    else untie(alignment, run);
  }
}

/** Whether a run is made of whole sentences, in both texts. */
function isWholeSentences({ old, now }: Alignment, { a, b, length }: Run): boolean {
  const edges = [
    edgeBefore(old, a),
    edgeBefore(old, a + length),
    edgeBefore(now, b),
    edgeBefore(now, b + length),
  ];
  return edges.every((edge) => edge > 0);
}

/** Whether a run is not far from where the words before it are now. */
function isNearBy({ to }: Alignment, { a, b }: Run): boolean {
  let before = a - 1;
  while (before >= 0 && to[before] === -1) before--;
  return Math.abs(b - (to[before] ?? 0)) <= NEAR_BY;
}
