export type SentenceState = 'claimed' | 'cleared' | 'untouched';
export type Bucket = { /** index of its first sentence */ from: number; state: SentenceState };

/** What shows when sentences share a stroke: what is still to do goes first. */
const FIRST: readonly SentenceState[] = ['untouched', 'claimed', 'cleared'];

/** At most `most` strokes for any number of sentences, in the order of the text. */
export function bucketsOf(sentences: readonly SentenceState[], most: number): Bucket[] {
  const count = Math.min(most, sentences.length);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * sentences.length) / count);
    const held = sentences.slice(from, Math.floor(((index + 1) * sentences.length) / count));
    return { from, state: FIRST.find((state) => held.includes(state)) ?? 'untouched' };
  });
}
