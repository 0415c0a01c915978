import type { WordList } from '../words/word-list.ts';
import { type Alignment, isFeed } from './ties.ts';
import type { Run } from './unique-runs.ts';

/** As many words that stand once in each text tell a block from others of its kind: “No comment.” may be anyone's. */
const LEAST_RARE = 2;

type Block = { first: number; last: number };

/**
 * Ties blocks that stand word for word once in each text, however short: a line of a table, a paragraph of four words. One
 * that left its place among its neighbours has moved. Only blocks of which nothing is tied yet, and with rare words in them.
 */
export function tieWholeBlocks(alignment: Alignment): void {
  const { old, now, to, from, moved } = alignment;
  const there = onlyOnes(
    blocksOf(now.count, (at) => isFeed(now, at)),
    now.ids,
  );
  const here = onlyOnes(
    blocksOf(old.count, (at) => isFeed(old, at)),
    old.ids,
  );
  for (const [words, block] of here) {
    const twin = there.get(words);
    if (!block || !twin || !isTelling(alignment, block) || !isFree(to, block) || !isFree(from, twin))
      continue;
    const isMoved = !isInOrder(alignment, block, twin);
    for (let at = block.first; at < block.last; at++) {
      to[at] = twin.first + at - block.first;
      from[to[at] ?? 0] = at;
      if (isMoved) moved[at] = 1;
    }
  }
}

/** An edited block is still the same one while this share of it is tied, by weight, in both texts … */
const LEAST_FILLED = 0.6;
/** … and these many rare words of it: of two sentences made alike, what they share is not rare. */
const LEAST_RARE_FILLED = 3;

/** Whether runs, in order, make up most of the blocks they stand in, from the first one's to the last one's, in both texts. */
export function fillsBlocks(alignment: Alignment, runs: readonly Run[]): boolean {
  const { old, now, weights } = alignment;
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first.length === 0 || last.length === 0) return false;
  const here = { first: blockStart(old, first.a), last: blockEnd(old, last.a + last.length) };
  const there = { first: blockStart(now, first.b), last: blockEnd(now, last.b + last.length) };
  const weigh = (words: WordList, block: Block) => {
    let weight = 0;
    for (let at = block.first; at < block.last; at++) weight += weights[words.ids[at] ?? 0] ?? 0;
    return weight;
  };
  const most = Math.max(weigh(old, here), weigh(now, there));
  const tied = runs.reduce((sum, { a, length }) => sum + weigh(old, { first: a, last: a + length }), 0);
  const rare = runs.reduce((sum, { a, length }) => sum + rareWords(alignment, a, a + length), 0);
  return tied >= LEAST_FILLED * most && rare >= LEAST_RARE_FILLED;
}

function blocksOf(count: number, endsBlock: (at: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let at = 0; at <= count; at++) {
    if (at < count && !endsBlock(at)) continue;
    if (at > first) blocks.push({ first, last: at });
    first = at + 1;
  }
  return blocks;
}

/** Longer blocks have stretches of words that tie them. */
const LONGEST = 40;

/** Blocks by their words; null where several have the same. */
function onlyOnes(blocks: readonly Block[], ids: Int32Array): Map<string, Block | null> {
  const byWords = new Map<string, Block | null>();
  for (const block of blocks) {
    if (block.last - block.first > LONGEST) continue;
    const words = ids.subarray(block.first, block.last).join(' ');
    byWords.set(words, byWords.has(words) ? null : block);
  }
  return byWords;
}

function isFree(places: Int32Array, { first, last }: Block): boolean {
  for (let at = first; at < last; at++) if (places[at] !== -1) return false;
  return true;
}

function isTelling(alignment: Alignment, { first, last }: Block): boolean {
  return rareWords(alignment, first, last) >= LEAST_RARE;
}
/** Whether the twin stands between what the words before and after the block have become. */
function isInOrder({ to }: Alignment, { first, last }: Block, twin: Block): boolean {
  let before = first - 1;
  while (before >= 0 && to[before] === -1) before--;
  let after = last;
  while (after < to.length && to[after] === -1) after++;
  const until = after === to.length ? Number.POSITIVE_INFINITY : (to[after] ?? 0);
  return (to[before] ?? -1) < twin.first && twin.first < until;
}

/** How many of the words `[first, last)` are rare: one weighs 1 if it stands once in each text. */
function rareWords({ old, weights, isWord }: Alignment, first: number, last: number): number {
  let rare = 0;
  for (let at = first; at < last; at++)
    if (isWord[old.ids[at] ?? 0] && weights[old.ids[at] ?? 0] === 1) rare++;
  return rare;
}

function blockStart(words: WordList, at: number): number {
  let start = at;
  while (start > 0 && !isFeed(words, start - 1)) start--;
  return start;
}

function blockEnd(words: WordList, at: number): number {
  let end = at;
  while (end < words.count && !isFeed(words, end - 1)) end++;
  return end;
}
