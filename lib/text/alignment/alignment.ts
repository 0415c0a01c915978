import { vocabulary, weightsOf } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { dropChance } from './chance.ts';
import { alignGaps } from './gaps.ts';
import { longestChain } from './longest-chain.ts';
import { tieWholeBlocks } from './moved-blocks.ts';
import { tieMoved } from './moved-passages.ts';
import { slide } from './slides.ts';
import { type Alignment, tie, trimEnds } from './ties.ts';
import { uniqueRuns } from './unique-runs.ts';

/** Words in a row that must stand once in each text to tie them together: fewer repeat by chance, more are often edited. */
const SEED = 6;

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

  const whole = { aFrom: 0, aTo: old.count, bFrom: 0, bTo: now.count };
  const middle = trimEnds(alignment, whole);
  const runs = uniqueRuns(old.ids, now.ids, middle, SEED);
  const inOrder = new Set(longestChain(runs));
  for (const run of inOrder) tie(alignment, run);
  tieMoved(
    alignment,
    runs.filter((run) => !inOrder.has(run)),
  );
  tieWholeBlocks(alignment);
  dropChance(alignment, whole);
  alignGaps(alignment);
  slide(alignment);
  return alignment;
}
