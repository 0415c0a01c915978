import search from 'approx-string-match';
import { diff } from 'fast-myers-diff';
import type { Anchor, Place } from '../edit-script.ts';
import { defaultOf } from './interop.ts';

const approximate =
  defaultOf<(text: string, pattern: string, most: number) => (Place & { errors: number })[]>(search);

/**
 * The plain way to do it well: paragraphs matched by text, then by shared words; a word diff inside each pair; what the diff
 * lost is looked for by likeness. What the engine must beat.
 */
export function reference(oldText: string, newText: string, anchors: readonly Anchor[]): (Place | null)[] {
  const kept = keptRuns(oldText, newText);
  return anchors.map((anchor) => {
    const length = anchor.end - anchor.start;
    const mapped = mapThrough(kept, anchor, newText);
    if (mapped && mapped.kept >= 0.5 * length && mapped.end - mapped.start <= 2 * length + 20) return mapped;
    return fuzzy(oldText, newText, anchor, mapped?.start ?? anchor.start);
  });
}

/** [old start, new start, length], in order of the old start. */
type Run = readonly [number, number, number];

function keptRuns(oldText: string, newText: string): Run[] {
  const [before, after] = [paragraphsOf(oldText), paragraphsOf(newText)];
  const pairs = pairByText(oldText, newText, before, after);
  pairByWords(oldText, newText, before, after, pairs);
  return before.flatMap((paragraph, index) => {
    const partner = after[pairs[index] ?? -1];
    return partner ? wordRuns(oldText, newText, paragraph, partner) : [];
  });
}

function paragraphsOf(text: string): Place[] {
  const found: Place[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}

const slice = (text: string, { start, end }: Place) => text.slice(start, end);

function pairByText(oldText: string, newText: string, before: Place[], after: Place[]): number[] {
  const byText = Map.groupBy(after.keys(), (index) => slice(newText, after[index] as Place));
  return before.map((paragraph) => byText.get(slice(oldText, paragraph))?.shift() ?? -1);
}

function pairByWords(
  oldText: string,
  newText: string,
  before: Place[],
  after: Place[],
  pairs: number[],
): void {
  const used = new Set(pairs);
  const index = new Map<string, number[]>();
  after.forEach((paragraph, at) => {
    if (used.has(at)) return;
    for (const shingle of shingles(slice(newText, paragraph)))
      index.set(shingle, [...(index.get(shingle) ?? []), at]);
  });
  before.forEach((paragraph, at) => {
    if (pairs[at] !== -1) return;
    const votes = new Map<number, number>();
    for (const shingle of shingles(slice(oldText, paragraph)))
      for (const other of index.get(shingle) ?? [])
        if (!used.has(other)) votes.set(other, (votes.get(other) ?? 0) + 1);
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < 2) return;
    pairs[at] = best[0];
    used.add(best[0]);
  });
}

function shingles(text: string): string[] {
  const words = text.split(/\s+/);
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

function wordRuns(oldText: string, newText: string, before: Place, after: Place): Run[] {
  const old = wordsOf(slice(oldText, before), before.start);
  const now = wordsOf(slice(newText, after), after.start);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const keepUntil = (to: number) => {
    if (to > i)
      runs.push([old.at[i] as number, now.at[j] as number, (old.at[to] as number) - (old.at[i] as number)]);
  };
  for (const [fromOld, toOld, , toNew] of diff(old.words, now.words)) {
    keepUntil(fromOld);
    [i, j] = [toOld, toNew];
  }
  keepUntil(old.words.length);
  return runs;
}

function wordsOf(text: string, offset: number) {
  const words = text.match(/[\p{L}\p{N}_]+|\s|[^\p{L}\p{N}_\s]/gu) ?? [];
  const at = [offset];
  for (const word of words) at.push((at.at(-1) as number) + word.length);
  return { words, at };
}

/** Kept letters of the span, and what replaced its edges where the diff says that something did. */
function mapThrough(runs: Run[], { start, end }: Place, newText: string): (Place & { kept: number }) | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [a, , length] = runs[middle] as Run;
    if (a + length <= start) low = middle + 1;
    else high = middle;
  }
  let [first, last, kept] = [-1, -1, 0];
  let at = low;
  for (; at < runs.length && (runs[at] as Run)[0] < end; at++) {
    const [a, b, length] = runs[at] as Run;
    const [from, to] = [Math.max(a, start), Math.min(a + length, end)];
    if (first < 0) {
      const before = runs[at - 1];
      first = from > start && before ? before[1] + before[2] : b + from - a;
    }
    last = b + to - a;
    kept += to - from;
  }
  if (first < 0) return null;
  const [a, , length] = runs[at - 1] as Run;
  const next = runs[at];
  if (a + length < end && next && next[1] >= last) last = next[1];
  while (first < last && /\s/.test(newText.charAt(first))) first++;
  while (last > first && /\s/.test(newText.charAt(last - 1))) last--;
  return last > first ? { start: first, end: last, kept } : null;
}

/** Exact copies by context and nearness, else the likeliest stretch near by, else anywhere; a threshold on the score. */
function fuzzy(oldText: string, text: string, { start, end }: Place, hint: number): Place | null {
  const exact = oldText.slice(start, end);
  const [prefix, suffix] = [oldText.slice(Math.max(0, start - 32), start), oldText.slice(end, end + 32)];
  let best: (Place & { score: number }) | null = null;
  const weigh = (place: Place, errors: number) => {
    const context =
      commonEnd(text.slice(Math.max(0, place.start - 32), place.start), prefix) +
      commonStart(text.slice(place.end, place.end + 32), suffix);
    const score =
      1 - errors / exact.length + context / 128 - (0.02 * Math.abs(place.start - hint)) / text.length;
    if (!best || score > best.score) best = { ...place, score };
  };
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    weigh({ start: at, end: at + exact.length }, 0);
  if (best) return best;
  const most = Math.min(64, Math.floor(exact.length * 0.4));
  const scan = (from: number, to: number) => {
    for (const match of approximate(text.slice(from, to), exact, most))
      weigh({ start: match.start + from, end: match.end + from }, match.errors);
  };
  const reach = 2000 + exact.length;
  scan(Math.max(0, hint - reach), hint + reach);
  if (!best) scan(0, text.length);
  return settled(best);
}

function settled(best: (Place & { score: number }) | null): Place | null {
  return best && best.score >= 0.62 ? { start: best.start, end: best.end } : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
