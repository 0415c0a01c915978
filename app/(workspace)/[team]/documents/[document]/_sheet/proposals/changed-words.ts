/** What a proposed wording changes: the words it takes out (offsets into the old wording) and those it puts in after them. */
export type ChangedWords = { start: number; end: number; words: string };

/**
 * The one stretch in which two wordings differ, in whole words: what they share at the start and at the end is left out.
 * Null if they are the same. One stretch rather than a finer diff: it is read in a line of text, as a proof-reader would write it.
 */
export function changedWords(before: string, after: string): ChangedWords | null {
  if (before === after) return null;
  const old = before.match(PIECES) ?? [];
  const fresh = after.match(PIECES) ?? [];
  const most = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < most && old[first] === fresh[first]) first++;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === fresh.at(-1 - last)) last++;
  const start = old.slice(0, first).join('').length;
  const out = old
    .slice(first, old.length - last)
    .join('')
    .trimEnd();
  const words = fresh
    .slice(first, fresh.length - last)
    .join('')
    .trim();
  return { start, end: start + out.length, words };
}

/** A word with what stands before it stays apart from its punctuation; spaces are pieces too. */
const PIECES = /\s+|[\p{L}\p{M}\p{N}’'-]+|[^\s\p{L}\p{M}\p{N}]/gu;
