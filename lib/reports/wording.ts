import { diffWordsWithSpace } from 'diff';

/** A piece of old and new wording: both have `same`, only the old has `gone`, only the new has `new`. */
export type Piece = { text: string; change: 'same' | 'gone' | 'new' };

/** Below this share of common words two wordings are shown whole, one after the other: a patchwork reads worse. */
const LEAST_IN_COMMON = 0.25;

/** Word by word from the old wording to the new. The pieces without `new` join to `from`, those without `gone` to `to`. */
export function pieces(from: string, to: string): Piece[] {
  const found = diffWordsWithSpace(from, to).map(
    ({ value, added, removed }): Piece => ({
      text: value,
      change: added ? 'new' : removed ? 'gone' : 'same',
    }),
  );
  const common = found
    .filter((piece) => piece.change === 'same')
    .reduce((sum, piece) => sum + letters(piece.text), 0);
  if (common >= LEAST_IN_COMMON * Math.max(letters(from), letters(to))) return found;
  const whole: Piece[] = [
    { text: from, change: 'gone' },
    { text: to, change: 'new' },
  ];
  return whole.filter((piece) => piece.text !== '');
}

function letters(text: string): number {
  return text.replace(/\s/g, '').length;
}
