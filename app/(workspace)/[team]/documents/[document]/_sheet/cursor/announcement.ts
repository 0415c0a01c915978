import type { CoverageState } from '#lib/text/coverage.ts';

export type Spoken = {
  /** First and last sentence, counted from 1. */
  from: number;
  to: number;
  of: number;
  state: CoverageState;
  /** The claims on it, in text order. */
  claims: readonly { number: number; word: string }[];
  words: string;
};

/** What a screen reader hears when the cursor moves: "Sentence 8 of 27, untouched: For a decade the cafés…" */
export function announcement({ from, to, of, state, claims, words }: Spoken): string {
  const which = from === to ? `Sentence ${from} of ${of}` : `Sentences ${from} to ${to} of ${of}`;
  const marks = claims.map(({ number, word }) => `claim ${number} ${word}`);
  return `${[which, ...(marks.length > 0 ? marks : [state])].join(', ')}: ${words}`;
}
