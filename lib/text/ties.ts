import type { Pair, Run } from './unique-runs.ts';
import type { WordList } from './word-list.ts';

/** Which word of the new text each word of the old one became. */
export type Alignment = {
  old: WordList;
  now: WordList;
  /** For each old word its new place, or -1; and the other way round. */
  to: Int32Array;
  from: Int32Array;
  /** 1 for old words whose passage left its place in the order of the text. */
  moved: Uint8Array;
  /** By word id. */
  weights: Float64Array;
  isWord: readonly boolean[];
};

/** Ties equal words from both ends inwards; gives what is left. */
export function trimEnds({ old, now, to, from }: Alignment, pair: Pair): Pair {
  let { aFrom, aTo, bFrom, bTo } = pair;
  while (aFrom < aTo && bFrom < bTo && old.ids[aFrom] === now.ids[bFrom]) {
    to[aFrom] = bFrom;
    from[bFrom++] = aFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && old.ids[aTo - 1] === now.ids[bTo - 1]) {
    to[--aTo] = --bTo;
    from[bTo] = aTo;
  }
  return { aFrom, aTo, bFrom, bTo };
}

/** Ties a run and, as far as words agree and are free, what stands before and after it. Gives the run as it became. */
export function tie({ old, now, to, from }: Alignment, run: Run): Run {
  const free = (a: number, b: number) => to[a] === -1 && from[b] === -1 && old.ids[a] === now.ids[b];
  let { a, b } = run;
  while (a < run.a + run.length && !free(a, b)) [a, b] = [a + 1, b + 1];
  while (a > 0 && b > 0 && free(a - 1, b - 1)) [a, b] = [a - 1, b - 1];
  let length = 0;
  for (; a + length < old.count && b + length < now.count && free(a + length, b + length); length++) {
    to[a + length] = b + length;
    from[b + length] = a + length;
  }
  return { a, b, length };
}

export function untie({ to, from }: Alignment, { a, b, length }: Run): void {
  to.fill(-1, a, a + length);
  from.fill(-1, b, b + length);
}
