import type { CitationView, ClaimView } from '#lib/claims/view.ts';

export const KIND_WORDS: Readonly<Record<ClaimView['kind'], string>> = {
  fact: 'Fact',
  quote: 'Quote',
  number: 'Number',
  name: 'Name or title',
  date: 'Date',
  place: 'Place',
  attribution: 'Attribution',
  image: 'Image',
};

/** Of risk and of confidence. */
export const LEVEL_WORDS: Readonly<Record<ClaimView['risk'], string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

type Stance = CitationView['stance'];
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
};
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = { supports: '+', refutes: '−', context: '·' };

/** The Admiralty scale's figures: how far a piece of information can be believed. */
export const CREDIBILITY_WORDS: Readonly<Record<number, string>> = {
  1: '1, confirmed by others',
  2: '2, probably true',
  3: '3, possibly true',
  4: '4, doubtful',
  5: '5, improbable',
  6: '6, cannot be judged',
};
