import type { Alignment } from '../alignment/ties.ts';
import type { Span } from '../span.ts';
import { wordAfter } from '../words/word-list.ts';
import { acrossSentences } from './across-sentences.ts';
import { type Group, keptGroups } from './kept-group.ts';
import { lostEdge } from './lost-edges.ts';
import { isSameSentence } from './same-sentence.ts';

/** What became of a span, as far as its words were kept. Offsets are UTF-16 code units of the new text. */
export type Carried = Span & {
  /** Share of the weight of its words that was kept, 0 to 1. */
  kept: number;
  /** An edge of the span was cut off and nothing took its place. */
  partial: boolean;
  moved: boolean;
  /** The sentence around it is still the same one. */
  isSure: boolean;
};

/** Where the kept words of an old span stand now, the heaviest group first; a span torn apart has two. Empty if none was kept. */
export function carry(alignment: Alignment, span: Span): Carried[] {
  const { old } = alignment;
  const first = wordAfter(old, span.start);
  let last = first;
  while (last < old.count && (old.starts[last] ?? 0) < span.end) last++;
  return keptGroups(alignment, first, last).map((group) => placeOf(alignment, span, { first, last }, group));
}

function placeOf(
  alignment: Alignment,
  span: Span,
  words: { first: number; last: number },
  group: Group,
): Carried {
  const { old, now, to, moved } = alignment;
  const [first, last] = [words.first, words.last - 1];
  const before = lostEdge(alignment, group.first, first, -1);
  const after = lostEdge(alignment, group.last, last, 1);
  const startWord =
    acrossSentences(alignment, group.first, first, -1) ?? (to[group.first] ?? 0) - before.taken;
  const endWord = acrossSentences(alignment, group.last, last, 1) ?? (to[group.last] ?? 0) + after.taken;
  const start =
    (now.starts[startWord] ?? 0) + cutInside(span.start - (old.starts[group.first] ?? 0), before.lost);
  const end = (now.ends[endWord] ?? 0) - cutInside((old.ends[group.last] ?? 0) - span.end, after.lost);
  return {
    start,
    end: Math.max(start, end),
    kept: group.kept,
    partial: before.cut || after.cut,
    moved: moved[group.first] === 1,
    isSure: isSameSentence(alignment, group),
  };
}

/** A span that begins or ends inside a kept word still does. */
function cutInside(offset: number, lost: number): number {
  return lost === 0 ? Math.max(0, offset) : 0;
}
