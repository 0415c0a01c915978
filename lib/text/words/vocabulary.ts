import { foldedUnit } from './code-units.ts';

/** Numbers words alike in several texts, and counts them. */
export type Vocabulary = {
  /** The number of the word `text.slice(start, end)`, case and typography apart. */
  idOf(text: string, start: number, end: number): number;
  /** By id: how often a word occurred, and whether it holds a letter or a digit. */
  counts: number[];
  isWord: boolean[];
};

/** An open hash table that reads words where they stand: cutting each out for a Map took most of the time of a comparison. */
export function vocabulary(): Vocabulary {
  const counts: number[] = [];
  const isWord: boolean[] = [];
  const words: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1024).fill(FREE);

  const slotOf = (hash: number, isSame: (id: number) => boolean) => {
    let slot = hash & (slots.length - 1);
    for (let id = slots[slot] as number; id !== FREE && !isSame(id); id = slots[slot] as number)
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = () => {
    slots = new Int32Array(2 * slots.length).fill(FREE);
    hashes.forEach((hash, id) => {
      slots[slotOf(hash, () => false)] = id;
    });
  };

  return {
    counts,
    isWord,
    idOf: (text, start, end) => {
      const hash = hashOf(text, start, end);
      const slot = slotOf(hash, (id) => hashes[id] === hash && isAt(words[id] as string, text, start, end));
      const known = slots[slot] as number;
      if (known !== FREE) {
        counts[known] = (counts[known] as number) + 1;
        return known;
      }
      const id = counts.push(1) - 1;
      words.push(foldedWord(text, start, end));
      isWord.push(/[\p{L}\p{N}]/u.test(words[id] as string));
      hashes.push(hash);
      slots[slot] = id;
      if (2 * counts.length > slots.length) grow();
      return id;
    },
  };
}

const FREE = -1;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldedUnit(text.charCodeAt(at)), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== foldedUnit(text.charCodeAt(start + at))) return false;
  return true;
}

function foldedWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(foldedUnit(text.charCodeAt(at)));
  return word;
}

const SIGN_WEIGHT = 0.1;

/**
 * What each word weighs when texts are compared: 1 if it stands once in each of two, less the commoner it is, signs a tenth.
 * "The" matching "the" says little about two sentences.
 */
export function weightsOf({ counts, isWord }: Vocabulary): Float64Array {
  return Float64Array.from(
    counts,
    (count, id) => (isWord[id] ? 1 : SIGN_WEIGHT) / Math.log2(1 + Math.max(1, count / 2)),
  );
}
