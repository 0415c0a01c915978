import type { Stop } from './sentence-stops.ts';
import type { Ahead } from './sentence-words.ts';

/** A single full stop in a sentence that began at `from`, what stands before it and what follows. */
export type FullStop = {
  text: string;
  from: number;
  stop: Stop;
  /** What the stop closes, and the word before that; '' where the sentence, a bracket or a quotation begins. */
  token: string;
  previous: string;
  ahead: Ahead;
};
