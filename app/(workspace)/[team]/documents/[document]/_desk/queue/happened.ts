import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Happening } from './predict.ts';

/**
 * What an answer of the server says has happened: our guess, with the rows as they really became.
 * A guess without its row in the answer stays as it is (a deletion), and the stream has the last word anyway.
 */
export function happenedBy(result: unknown, guessed: readonly Happening[]): Happening[] {
  return guessed.map((guess) => {
    const row = rowFor(guess, result);
    return row ? withRow(guess, row) : guess;
  });
}

type Rows = { claim?: unknown; clearing?: unknown; citation?: unknown; source?: unknown };

function rowFor(guess: Happening, result: unknown): Record<string, unknown> | null {
  if (typeof result !== 'object' || result === null) return null;
  const rows = result as Rows;
  const name = guess.type.split('.')[0] as keyof Rows;
  if (!(name in guess.payload)) return null;
  if (isRow(rows[name])) return { ...rows };
  return isRow(result) ? { [name]: result } : null;
}

function withRow(guess: Happening, rows: Record<string, unknown>): Happening {
  const known = Object.keys(guess.payload).filter((key) => key in rows);
  const payload = { ...guess.payload, ...Object.fromEntries(known.map((key) => [key, rows[key]])) };
  return { type: guess.type, payload } as Happening;
}

/** Whether a value is a row as the server sends them: it has an id. */
export function isRow(value: unknown): value is ClaimView | CitationView {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
