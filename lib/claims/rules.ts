import type { Span } from '../text/span.ts';
import { ratingOf } from './scale.ts';
import type { CitationView, ClaimView } from './view.ts';

type Judged = Pick<ClaimView, 'stage' | 'rating' | 'staleAt' | 'judgedById'>;
type Stage = ClaimView['stage'];

/** Why a person may not sign this claim off, or null if they may. Nobody signs off their own verdict. */
export function signOffRefusal(claim: Judged, personId: string): string | null {
  if (claim.stage === 'signedOff') return 'This claim is signed off already.';
  if (!ratingOf(claim.rating)) return 'There is no verdict to sign off yet.';
  if (claim.staleAt) return 'The text changed after the verdict; judge the claim again first.';
  if (claim.judgedById === personId) return 'Nobody signs off their own verdict; ask a colleague.';
  return null;
}

/** The stage a claim moves to when its verdict is set or taken back: a verdict asks for a second person, so it puts the claim in review. */
export function stageAfterVerdict(stage: Stage, rating: string | null): Stage {
  if (rating === null) return stage === 'open' ? 'open' : 'inProgress';
  return stage === 'signedOff' ? 'reopened' : 'inReview';
}

/** Whether other words in these fields end a sign-off: it covers what is printed of the claim as its signer saw it. */
export function endsSignOff(stage: Stage, fields: readonly string[]): boolean {
  return (
    stage === 'signedOff' && ['wording', 'speaker', 'correction'].some((field) => fields.includes(field))
  );
}

/** Whether a claim counts as judged: it has a verdict and the words have not changed since. */
export function isJudged(claim: Pick<ClaimView, 'rating' | 'staleAt'>): boolean {
  return claim.rating !== null && claim.staleAt === null;
}

/** Whether what was found on a claim as it was then, and signed off if it was, holds for its words as they are now. */
export function standsOnSameWords(then: ClaimView, now: ClaimView): boolean {
  const words = ['start', 'end', 'wording'] as const;
  const printed = ['speaker', 'correction'] as const;
  const same = (field: keyof ClaimView) => then[field] === now[field];
  return words.every(same) && (then.stage !== 'signedOff' || printed.every(same));
}

export type Doing = 'check' | 'lookAgain' | 'signOff';
type Waiting = Pick<ClaimView, 'stage' | 'rating' | 'staleAt' | 'judgedById' | 'assigneeId'>;

/** What a claim waits for from this person, if anything. */
export function doingOf(claim: Waiting, personId: string): Doing | null {
  const mine = claim.assigneeId === personId;
  if (mine && claim.staleAt) return 'lookAgain';
  if (mine && claim.rating === null) return 'check';
  const ready = claim.stage === 'inReview' && claim.rating !== null && !claim.staleAt;
  return ready && claim.judgedById !== personId ? 'signOff' : null;
}

/** In UTF-16 code units. Longer than any statement one can check; a passage goes into each event and row about it. */
const LONGEST_PASSAGE = 10_000;

/** Why a passage cannot be marked as a claim or cleared, or null if it can. */
export function passageFault({ start, end }: Span): string | null {
  if (end - start <= LONGEST_PASSAGE) return null;
  return `This passage has ${(end - start).toLocaleString('en')} characters; mark at most ${LONGEST_PASSAGE.toLocaleString('en')} at once.`;
}

/** A citation of a source whose identity is withheld: where and how to reach it would tell who it is. What it says stays. */
export function withholdCitation(citation: CitationView): CitationView {
  return { ...citation, locator: null, note: null };
}
