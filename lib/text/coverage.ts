import { firstEndingAfter, overlap, type Span } from './span.ts';

export type CoverageState = 'claimed' | 'cleared' | 'untouched';

export type Coverage = {
  /** One state a sentence, in the order of the sentences. */
  states: CoverageState[];
  claimed: number;
  cleared: number;
  untouched: number;
  /** Share of the sentences that are claimed or cleared, 0 to 1; a text without sentences is covered. */
  share: number;
};

/**
 * Which sentences somebody has looked at. A sentence with a claim on it is claimed, even if it is cleared too.
 * Sentences must be in order and apart, as `sentences()` gives them. O((s + m) log m).
 */
export function coverage(
  sentences: readonly Span[],
  claimed: readonly Span[],
  cleared: readonly Span[],
): Coverage {
  const underClaims = touched(sentences, claimed);
  const underClearances = touched(sentences, cleared);
  const states = sentences.map((_, index): CoverageState => {
    if (underClaims.has(index)) return 'claimed';
    return underClearances.has(index) ? 'cleared' : 'untouched';
  });
  const count = (wanted: CoverageState) => states.filter((state) => state === wanted).length;
  const untouched = count('untouched');
  const share = states.length === 0 ? 1 : (states.length - untouched) / states.length;
  return { states, claimed: count('claimed'), cleared: count('cleared'), untouched, share };
}

/** A share so far below a whole per cent is that per cent: 57 of 100 is 0.57, and 0.57 × 100 is 56.999… */
const ROUNDING = 1e-9;

/** A share in whole per cent, never rounded up: 100 is said only of what is covered to the last sentence. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + ROUNDING);
}

/** A selection that slips a few characters into the next sentence does not speak about it. */
const SLIP = 4;

function touched(sentences: readonly Span[], marks: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const mark of marks) {
    for (let index = firstEndingAfter(sentences, mark.start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= mark.end) break;
      const shared = overlap(sentence, mark);
      const whole = Math.min(sentence.end - sentence.start, mark.end - mark.start);
      if (shared > 0 && shared >= Math.min(whole, SLIP)) found.add(index);
    }
  }
  return found;
}
