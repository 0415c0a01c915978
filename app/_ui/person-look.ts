/** How a person appears: initials on a tint that stays theirs. */

/** There are eight tints; see tokens.css. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TINTS = 8;

/** FNV-1a's offset basis and prime, 32 bit. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A tint for an id, the same on every page and every machine. Method: FNV-1a over UTF-16 code units. */
export function tintOf(id: string): Tint {
  let hash = FNV_BASIS;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), FNV_PRIME);
  // The low bits of FNV-1a mix badly: the high ones are folded in.
  return ((((hash ^ (hash >>> 15)) >>> 0) % TINTS) + 1) as Tint;
}

/**
 * The first letters of a name's first and last word, in capitals; '?' for no letter at all. One letter for a single
 * word, and for scripts without capitals: there two letters would join into something that is neither.
 */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s@.]+/u)
    .map(firstLetter)
    .filter((letter) => letter !== '');
  const ends = words.length > 1 && words.every(hasCase) ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends.join('').toLocaleUpperCase('en') || '?';
}

function firstLetter(word: string): string {
  return word.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? '';
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase() || /\p{N}/u.test(letter);
}
