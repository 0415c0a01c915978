import { endsSignOff, isJudged } from './rules.ts';
import type { ClaimView } from './view.ts';

const WORDING = ['kind', 'wording', 'speaker', 'correction'] as const;
const WORK = ['risk', 'assigneeId', 'dueOn'] as const;
type Field = (typeof WORDING)[number] | (typeof WORK)[number];
type Given = Partial<Pick<ClaimView, Field>>;

/** Which of the given fields differ from the claim's, told apart by the version that guards them. */
export function changedFields(claim: ClaimView, given: Given): { wording: Field[]; work: Field[] } {
  const differs = (field: Field) => given[field] !== undefined && given[field] !== claim[field];
  return { wording: WORDING.filter(differs), work: WORK.filter(differs) };
}

/** What to write beside new words of a claim: another neutral wording makes its verdict stale, other words for print only end its sign-off. */
export function dataOnRewording(claim: ClaimView, fields: Field[], now: Date) {
  if (fields.includes('wording') && isJudged(claim)) return staleData(claim, now);
  return endsSignOff(claim.stage, fields) ? { ...withdrawn, verdictVersion: { increment: 1 } } : {};
}

/** What to write when the words change under a verdict: it is stale, a sign-off is withdrawn, and both are seen by whoever judges. */
export function staleData(claim: ClaimView, now: Date) {
  const signOff = claim.stage === 'signedOff' ? withdrawn : {};
  return { staleAt: now, ...signOff, verdictVersion: { increment: 1 } };
}

const withdrawn = { stage: 'reopened' as const, signedOffById: null, signedOffAt: null };
