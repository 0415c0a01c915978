import type { Alignment } from '../alignment/ties.ts';
import type { Span } from '../span.ts';
import { edgeBefore } from '../words/word-edges.ts';
import { type WordList, wordAfter } from '../words/word-list.ts';

/** More growth than this and something was put in besides. */
const MOST_GROWTH = 2;

/**
 * What stands in the place of a span of which no word was kept: the new words next to its old neighbours in the sentence, or
 * its share of them. Null if there are none, or too many. A person may want it; it is no place for the mark.
 */
export function replacement({ old, now, to, from }: Alignment, span: Span): Span | null {
  const first = wordAfter(old, span.start);
  let last = first;
  while (last + 1 < old.count && (old.starts[last + 1] ?? 0) < span.end) last++;
  const start = freeUntil(old, to, first, -1);
  const end = freeUntil(old, to, last + 1, 1);
  const left = to[start - 1] ?? -1;
  const right = to[end] ?? -1;
  if (left < 0 && right < 0) return null;
  const begin = left >= 0 ? left + 1 : freeUntil(now, from, right, -1);
  const until = right >= 0 ? right : freeUntil(now, from, begin, 1);
  const [length, newLength] = [end - start, until - begin];
  if (newLength <= 0 || length === 0 || newLength > MOST_GROWTH * length + MOST_GROWTH) return null;
  const share = (words: number) => begin + (words / length) * newLength;
  const startWord = Math.min(Math.round(share(first - start)), until - 1);
  const endWord = Math.max(Math.ceil(share(last + 1 - start)), startWord + 1);
  return { start: now.starts[startWord] ?? 0, end: now.ends[endWord - 1] ?? 0 };
}

/** The edge of the free words around an edge between words, within the sentence. */
function freeUntil(words: WordList, places: Int32Array, edge: number, step: 1 | -1): number {
  let at = edge;
  while (edgeBefore(words, at) === 0 && places[step === 1 ? at : at - 1] === -1) at += step;
  return at;
}
