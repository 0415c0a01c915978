/** How a verdict looks, in the order in which bars, counts and legends show it. */
export const LOOKS = [
  'confirmed',
  'correction',
  'misleading',
  'refuted',
  'unproven',
  'opinion',
  'open',
  'stale',
] as const;
export type Look = (typeof LOOKS)[number];

/** What a verdict comes to. */
export type Outcome = 'supported' | 'mixed' | 'refuted' | 'unproven' | 'notCheckable';
/** The default scale for a draft; a team's own may replace it later. */
export type Rating = { key: string; word: string; look: Look; outcome: Outcome; meaning: string };

export const defaultScale = [
  {
    key: 'confirmed',
    word: 'Confirmed',
    look: 'confirmed',
    outcome: 'supported',
    meaning: 'The sources bear the statement out.',
  },
  {
    key: 'needsCorrection',
    word: 'Needs correction',
    look: 'correction',
    outcome: 'mixed',
    meaning: 'Right in the main; a detail must change before it is published.',
  },
  {
    key: 'misleading',
    word: 'Misleading',
    look: 'misleading',
    outcome: 'mixed',
    meaning: 'Literally defensible, but a reader would take away something untrue.',
  },
  {
    key: 'refuted',
    word: 'Refuted',
    look: 'refuted',
    outcome: 'refuted',
    meaning: 'The sources contradict the statement.',
  },
  {
    key: 'unproven',
    word: 'Unproven',
    look: 'unproven',
    outcome: 'unproven',
    meaning: 'Looked into; the evidence neither bears it out nor contradicts it.',
  },
  {
    key: 'opinion',
    word: 'Opinion',
    look: 'opinion',
    outcome: 'notCheckable',
    meaning: 'A judgement or a forecast; nothing in it can be checked.',
  },
] as const satisfies readonly Rating[];

export type RatingKey = (typeof defaultScale)[number]['key'];

/** The rating of a key; undefined for an open claim or a key the scale does not know. */
export function ratingOf(key: string | null): Rating | undefined {
  return defaultScale.find((rating) => rating.key === key);
}

/** How a claim is shown: stale goes before its verdict, no verdict is open. */
export function lookOf(claim: { rating: string | null; staleAt: string | null }): Look {
  if (claim.staleAt) return 'stale';
  return ratingOf(claim.rating)?.look ?? 'open';
}

/** The word beside the symbol. */
export function wordOf(claim: { rating: string | null; staleAt: string | null }): string {
  if (claim.staleAt) return 'Stale';
  return ratingOf(claim.rating)?.word ?? 'Open';
}
