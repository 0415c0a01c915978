/** `length` words from `a` in one list are the words from `b` in the other. */
export type Run = { a: number; b: number; length: number };

/** Half-open stretches of two lists that are compared. */
export type Pair = { aFrom: number; aTo: number; bFrom: number; bTo: number };

/**
 * Stretches of at least `size` words that stand exactly once in each of two lists, wherever they stand: what patience diff
 * does with lines and MUMmer with genomes. In order of `a`. Linear.
 */
export function uniqueRuns(a: Int32Array, b: Int32Array, pair: Pair, size: number): Run[] {
  const inA = gramsOnce(a, pair.aFrom, pair.aTo, size);
  const inB = gramsOnce(b, pair.bFrom, pair.bTo, size);
  const runs: Run[] = [];
  let last: Run | null = null;
  for (const [gram, at] of inA) {
    const there = inB.get(gram) ?? -1;
    if (at < 0 || there < 0 || !same(a, at, b, there, size)) continue;
    if (last && at - last.a === there - last.b && at <= last.a + last.length)
      last.length = at + size - last.a;
    else {
      last = { a: at, b: there, length: size };
      runs.push(last);
    }
  }
  return runs;
}

/** Each gram's place, or -1 if it stands more than once, in order of first standing. */
function gramsOnce(ids: Int32Array, from: number, to: number, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + size <= to; at++) {
    const gram = hash(ids, at, size);
    places.set(gram, places.has(gram) ? -1 : at);
  }
  return places;
}

function hash(ids: Int32Array, at: number, size: number): number {
  let mixed = 0;
  for (let next = at; next < at + size; next++) {
    mixed = Math.imul(mixed ^ (ids[next] as number), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

function same(a: Int32Array, at: number, b: Int32Array, there: number, size: number): boolean {
  for (let next = 0; next < size; next++) if (a[at + next] !== b[there + next]) return false;
  return true;
}
