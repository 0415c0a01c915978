/** `length` words from `a` in one list are the words from `b` in the other. */
export type Run = { a: number; b: number; length: number };

/** Half-open stretches of two lists that are compared. */
export type Pair = { aFrom: number; aTo: number; bFrom: number; bTo: number };

/**
 * Stretches of at least `size` words that stand exactly once in each of two lists, wherever they stand: what patience diff
 * does with lines and MUMmer with genomes. In order of `a`. Linear.
 */
export function uniqueRuns(a: Int32Array, b: Int32Array, pair: Pair, size: number): Run[] {
  const onceInA = placesOnce(a, pair.aFrom, pair.aTo, size);
  const onceInB = placesOnce(b, pair.bFrom, pair.bTo, size);
  const runs: Run[] = [];
  let last: Run | null = null;
  for (let at = pair.aFrom; at + size <= pair.aTo; at++) {
    const gram = hash(a, at, size);
    if (onceInA(gram) !== at) continue;
    const there = onceInB(gram);
    if (there < 0 || !same(a, at, b, there, size)) continue;
    if (last && at - last.a === there - last.b && at <= last.a + last.length)
      last.length = at + size - last.a;
    else {
      last = { a: at, b: there, length: size };
      runs.push(last);
    }
  }
  return runs;
}

/** Where each gram stands, if it stands once; else -1. An open hash table: a Map of numbers took half of all the time. */
function placesOnce(ids: Int32Array, from: number, to: number, size: number): (gram: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * Math.max(1, to - from) + 1)) - 1;
  const grams = new Int32Array(mask + 1);
  const places = new Int32Array(mask + 1).fill(FREE);
  const slotOf = (gram: number) => {
    let slot = gram & mask;
    while (places[slot] !== FREE && grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  for (let at = from; at + size <= to; at++) {
    const gram = hash(ids, at, size);
    const slot = slotOf(gram);
    places[slot] = places[slot] === FREE ? at : TWICE;
    grams[slot] = gram;
  }
  return (gram) => Math.max(TWICE, places[slotOf(gram)] as number);
}

const TWICE = -1;
const FREE = -2;

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
