import { LOOKS, type Look } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';

/**
 * The two axes as they are shown. A look is how a verdict appears (colour, symbol, line in the text); a team's own
 * scale maps each of its ratings to one look and brings its own word. A stage is where the work stands.
 */
export type Stage = ClaimView['stage'];
export { LOOKS, type Look };

/** The default scale's word for each look. */
export const LOOK_WORDS: Readonly<Record<Look, string>> = {
  confirmed: 'Confirmed',
  correction: 'Needs correction',
  misleading: 'Misleading',
  refuted: 'Refuted',
  unproven: 'Unproven',
  opinion: 'Opinion',
  open: 'Open',
  stale: 'Stale',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  open: 'Open',
  inProgress: 'In progress',
  inReview: 'In review',
  signedOff: 'Signed off',
  reopened: 'Reopened',
};

/** Looks that ask for someone's attention; counted by symbol beside a verdict bar. */
export const TROUBLES = [
  'correction',
  'misleading',
  'refuted',
  'unproven',
  'stale',
] as const satisfies readonly Look[];
