import { edgeBefore, sentenceAround } from '../words/word-edges.ts';
import type { WordList } from '../words/word-list.ts';
import { fillsBlocks } from './moved-blocks.ts';
import { type Alignment, sharedWeight, tie, untie, weightOf } from './ties.ts';
import type { Run } from './unique-runs.ts';

/** A passage that left its place must be longer than a stock phrase (“did not respond to a request for comment”) … */
const LEAST_MOVED = 16;
/** … and this long, if all its words are common, it is not whole sentences and went far: two such phrases may meet. */
const LEAST_MOVED_STOCK = 24;
/** What a word weighs that stands three times in each text: one that weighs less is common. */
const SELDOM = 0.5;
/** … unless it is whole sentences that moved near by, within a few paragraphs: further away they may be a refrain. */
const LEAST_MOVED_WHOLE = 8;
const NEAR_BY = 300;

/** Ties the passages that left their place; what is no passage, but contradicts the place of its sentence, opens the question again. */
export function tieMoved(alignment: Alignment, runs: readonly Run[]): void {
  const tied = passagesOf(runs).map((passage) => tiePassage(alignment, passage));
  for (const passage of tied.filter((one) => standsInPlace(alignment, one))) {
    for (const run of passage) {
      untie(alignment, run);
      alignment.moved.fill(0, run.a, run.a + run.length);
    }
  }
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

/** Gives what was tied: nothing, if it is no passage; then it only opened the question where its sentence is. */
function tiePassage(alignment: Alignment, passage: readonly Run[]): Run[] {
  dispute(alignment, passage);
  const tied = passage.map((run) => tie(alignment, run));
  const words = tied.reduce((sum, run) => sum + run.length, 0);
  const isWhole = tied.every((run) => isWholeSentences(alignment, run));
  const isNear = tied.every((run) => isNearBy(alignment, run));
  const isStock = !isWhole && !isNear && !hasSeldomWord(alignment, tied);
  const isMoved =
    words >= (isStock ? LEAST_MOVED_STOCK : LEAST_MOVED) ||
    (words >= LEAST_MOVED_WHOLE && isWhole && isNear) ||
    fillsBlocks(alignment, tied);
  for (const run of tied) {
    if (isMoved) alignment.moved.fill(1, run.a, run.a + run.length);
    else untie(alignment, run);
  }
  return isMoved ? tied : [];
}

function hasSeldomWord({ old, weights }: Alignment, passage: readonly Run[]): boolean {
  return passage.some(({ a, length }) =>
    old.ids.subarray(a, a + length).some((id) => (weights[id] ?? 0) >= SELDOM),
  );
}

/** What shares this much with what stands in its place now, by weight, was edited there; its copy elsewhere is another's. */
const LEAST_IN_PLACE = 0.6;
/** A gap that is this much larger than a passage holds its words by chance. */
const LARGEST_GAP = 4;

/** Whether most of a passage's words stand untied beside what one of its neighbours has become. */
function standsInPlace(alignment: Alignment, passage: readonly Run[]): boolean {
  const { old, now, to, weights } = alignment;
  const [first, last] = [passage[0], passage.at(-1)];
  if (!first || !last || passage.every((run) => isWholeSentences(alignment, run))) return false;
  const [start, end] = [first.a, last.a + last.length];
  let before = start - 1;
  while (before >= 0 && to[before] === -1) before--;
  let after = end;
  while (after < to.length && to[after] === -1) after++;
  const most = LARGEST_GAP * (end - start);
  const least = LEAST_IN_PLACE * weightOf(alignment, start, end);
  const words = old.ids.subarray(start, end);
  const stands = (place: number, step: 1 | -1) =>
    sharedWeight(weights, words, freeBeside(alignment, place, step, most)) >= least;
  return stands(to[before] ?? -1, 1) || stands(to[after] ?? now.count, -1);
}

/** The untied new words from a place on, or back; none if they are too many. */
function freeBeside({ now, from }: Alignment, place: number, step: 1 | -1, most: number): number[] {
  const ids: number[] = [];
  for (let at = place + step; from[at] === -1; at += step) ids.push(now.ids[at] ?? 0);
  return ids.length > most ? [] : ids;
}

/** Unties the sentence of a run that stands in another sentence now than the rest of it: all its words together decide. */
function dispute(alignment: Alignment, passage: readonly Run[]): void {
  const { old, now, to } = alignment;
  for (const { a, b } of passage) {
    const sentence = sentenceAround(old, a);
    const there = sentenceAround(now, b);
    for (let at = sentence.first; at < sentence.last; at++) {
      const place = to[at] ?? -1;
      if (place >= 0 && (place < there.first || place >= there.last))
        untie(alignment, { a: at, b: place, length: 1 });
    }
  }
}

/** Whether a run is made of whole sentences, in both texts; a last sign may have been tied to the sentence before or after. */
function isWholeSentences({ old, now, isWord }: Alignment, { a, b, length }: Run): boolean {
  const ends = (words: WordList, at: number) =>
    edgeBefore(words, at) > 0 || (!isWord[words.ids[at] ?? 0] && edgeBefore(words, at + 1) > 0);
  return edgeBefore(old, a) > 0 && edgeBefore(now, b) > 0 && ends(old, a + length) && ends(now, b + length);
}

/** Whether a run is not far from where the words before it are now. */
function isNearBy({ to }: Alignment, { a, b }: Run): boolean {
  let before = a - 1;
  while (before >= 0 && to[before] === -1) before--;
  return Math.abs(b - (to[before] ?? 0)) <= NEAR_BY;
}
