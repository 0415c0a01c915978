import type { Place } from './edit-script.ts';

/** A word or a blank: which stretch of the old text it comes from (-1: none), and whether it still says the same. */
export type Piece = { text: string; from: number; to: number; same: boolean };

/** The same, and where it stands in the new text. */
export type PlacedPiece = Piece & { at: number };

/** Less than this share of a span's letters left: it was deleted. */
const LEAST_LEFT = 0.3;

/** A mark's words in the new text, and how many of its letters say the same. */
type Part = Place & { left: number };

/** Where most of a mark's letters stand together, edited words among them; null if too few are left. */
export function truthOf(mark: Place, where: readonly PlacedPiece[], newText: string): Place | null {
  const kept = where
    .filter(({ from, to }) => to > mark.start && from < mark.end)
    .map(
      (piece): Part => ({
        start: piece.at,
        end: piece.at + piece.text.trimEnd().length,
        left: piece.same ? Math.min(piece.to, mark.end) - Math.max(piece.from, mark.start) : 0,
      }),
    );
  const [heaviest] = parts(kept, newText).sort((a, b) => b.left - a.left);
  if (!heaviest || heaviest.left < LEAST_LEFT * (mark.end - mark.start)) return null;
  return { start: heaviest.start, end: Math.min(heaviest.end, newText.length) };
}

/** A mark is torn where a whole paragraph of other words came between its own: a mark around all of it would mark those. */
function parts(words: readonly Part[], newText: string): Part[] {
  const result: Part[] = [];
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && !PARAGRAPH.test(newText.slice(last.end, word.start)))
      result.splice(-1, 1, { start: last.start, end: word.end, left: last.left + word.left });
    else result.push(word);
  }
  return result;
}

const PARAGRAPH = /\n.+\n/;
