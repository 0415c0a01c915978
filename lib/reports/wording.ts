import { diffArrays } from 'diff';

/** A piece of old and new wording: both have `same`, only the old has `gone`, only the new has `new`. */
export type Piece = { text: string; change: 'same' | 'gone' | 'new' };

/** Below this share of common letters two wordings are shown whole, one after the other: a patchwork reads worse. */
const LEAST_IN_COMMON = 0.25;

/** Tokens gone and new; past this they are shown whole too. The time to compare grows with its square. */
const MOST_CHANGES = 1_000;

/** A number with its separators, or a word with its hyphens, changes as a whole: "400,000" to "240,000", not "400" to "240". */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.,:’'/\u2010-\u2013-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Word by word from the old wording to the new. The pieces without `new` join to `from`, those without `gone` to `to`. */
export function pieces(from: string, to: string): Piece[] {
  const compared = diffArrays(tokens(from), tokens(to), { maxEditLength: MOST_CHANGES });
  if (!compared) return whole(from, to);
  const found = compared.map(
    ({ value, added, removed }): Piece => ({
      text: value.join(''),
      change: added ? 'new' : removed ? 'gone' : 'same',
    }),
  );
  const same = found.filter((piece) => piece.change === 'same');
  const common = same.reduce((sum, piece) => sum + letters(piece.text), 0);
  if (common < LEAST_IN_COMMON * Math.max(letters(from), letters(to))) return whole(from, to);
  return found.length > 0 ? bridged(found) : whole(from, to);
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function letters(text: string): number {
  return text.replace(/\s/g, '').length;
}

function whole(from: string, to: string): Piece[] {
  const both: Piece[] = [
    { text: from, change: 'gone' },
    { text: to, change: 'new' },
  ];
  return both.filter((piece) => piece.text !== '');
}

/** Neighbouring changes with nothing but a space between them are one change: "a b" to "c d", not a, c, b, d by turns. */
function bridged(found: Piece[]): Piece[] {
  const merged: Piece[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    merged.push(...whole(gone, added));
    gone = added = '';
  };
  found.forEach((piece, index) => {
    const bridge = piece.change === 'same' && piece.text.trim() === '' && gone !== '' && added !== '';
    const joins =
      bridge &&
      index + 2 < found.length &&
      found[index + 1]?.change === 'gone' &&
      found[index + 2]?.change === 'new';
    if (piece.change === 'gone' || joins) gone += piece.text;
    if (piece.change === 'new' || joins) added += piece.text;
    if (piece.change === 'same' && !joins) {
      flush();
      merged.push(piece);
    }
  });
  flush();
  return merged;
}
