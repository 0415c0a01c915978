import type { Span } from '../span.ts';
import { edgeBefore } from '../words/word-edges.ts';
import type { WordList } from '../words/word-list.ts';
import type { Alignment } from './ties.ts';

/**
 * Where a sentence is put in before one that begins with the same words, an alignment cannot tell whose they are:
 * "[The vote failed. ]The vote was close" or "The vote [failed. The vote ]was close". Slides every insertion and deletion
 * to where a sentence or block begins, as an editor would have made it. (As git's indent heuristic does with lines.)
 */
export function slide(alignment: Alignment): void {
  const { old, now, to, from } = alignment;
  slideSide(now, from, to);
  slideSide(old, to, from);
}

/** Slides the free stretches of `list`; `places` are its words' places in the other list, `others` theirs in it. */
function slideSide(list: WordList, places: Int32Array, others: Int32Array): void {
  for (let start = 0; start < list.count; start++) {
    if (places[start] !== -1) continue;
    let end = start;
    while (end < list.count && places[end] === -1) end++;
    if (joins(places, start, end)) end = slideStretch(list, places, others, start, end);
    start = end;
  }
}

/** Nothing was replaced: the words around the stretch are neighbours in the other list. */
function joins(places: Int32Array, start: number, end: number): boolean {
  const before = start === 0 ? -1 : (places[start - 1] ?? -1);
  return end < places.length && places[end] === before + 1;
}

/** Words a stretch is slid at most. */
const REACH = 40;

/** Slides the stretch `[start, end)` to the best place within reach, back or on; gives where it ends then. */
function slideStretch(
  list: WordList,
  places: Int32Array,
  others: Int32Array,
  start: number,
  end: number,
): number {
  const { ids } = list;
  const before = places[start - 1] ?? -1;
  const canGoBack = (by: number) =>
    by < REACH &&
    start - by > 0 &&
    ids[start - by - 1] === ids[end - by - 1] &&
    places[start - by - 1] === before - by;
  const canGoOn = (by: number) =>
    by < REACH &&
    end + by < list.count &&
    ids[start + by] === ids[end + by] &&
    places[end + by] === before + 1 + by;
  let [best, bestEdges] = [0, edgesAt(list, start, end)];
  const weigh = (by: number) => {
    const edges = edgesAt(list, start + by, end + by);
    if (edges > bestEdges) [best, bestEdges] = [by, edges];
  };
  for (let back = 0; canGoBack(back); back++) weigh(-back - 1);
  for (let on = 0; canGoOn(on); on++) weigh(on + 1);
  shift(places, others, { start, end }, best);
  return Math.max(end, end + best);
}

/** Frees the stretch `by` words further on, or back, and ties what it leaves. */
function shift(places: Int32Array, others: Int32Array, { start, end }: Span, by: number): void {
  const hand = (from: number, to: number) => {
    const place = places[from] ?? -1;
    places[from] = -1;
    places[to] = place;
    others[place] = to;
  };
  for (let step = 1; step <= -by; step++) hand(start - step, end - step);
  for (let step = 0; step < by; step++) hand(end + step, start + step);
}

/** How well a stretch is made of sentences: what begins with it, and what begins after it. */
function edgesAt(list: WordList, start: number, end: number): number {
  return edgeBefore(list, start) + edgeBefore(list, end);
}
