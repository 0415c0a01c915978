/**
 * Where every four-letter stretch of a text stands: lets a quote be looked up without reading the text again.
 * Built in two passes (counting sort by hash), about 20 bytes a letter while in use.
 */
export type GramIndex = {
  /** Offsets at which a stretch with the same hash as that of `pattern` at `at` begins; may hold chance hits. */
  at(pattern: string, at: number): Int32Array;
};

/** Shorter grams stand everywhere, longer ones seldom survive an edit. */
export const GRAM = 4;

/** At most this many slots, as a power of two: a million letters then share one with three others. */
const MOST_BITS = 18;

export function gramIndex(text: string): GramIndex {
  const bits = Math.min(MOST_BITS, 4 + Math.ceil(Math.log2(text.length + 1)));
  const slots = 1 << bits;
  const hash = (source: string, at: number) => mix(source, at) & (slots - 1);
  const count = Math.max(0, text.length - GRAM + 1);
  const ends = new Int32Array(slots + 1);
  for (let at = 0; at < count; at++) bump(ends, hash(text, at) + 1);
  for (let slot = 1; slot < ends.length; slot++) ends[slot] = (ends[slot] ?? 0) + (ends[slot - 1] ?? 0);
  const offsets = new Int32Array(count);
  const filled = ends.slice();
  for (let at = 0; at < count; at++) offsets[bump(filled, hash(text, at))] = at;
  return {
    at: (pattern, at) => {
      const slot = hash(pattern, at);
      return offsets.subarray(ends[slot] ?? 0, ends[slot + 1] ?? 0);
    },
  };
}

/** Adds one and gives what was there before. */
function bump(counts: Int32Array, slot: number): number {
  const before = counts[slot] as number;
  counts[slot] = before + 1;
  return before;
}

function mix(text: string, at: number): number {
  let mixed = text.charCodeAt(at);
  for (let next = 1; next < GRAM; next++) mixed = Math.imul(mixed, 0x01000193) ^ text.charCodeAt(at + next);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
