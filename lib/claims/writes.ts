import { stageAfterRewording } from './rules.ts';
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

/** What to write when the words change under a verdict: it is stale, a sign-off is withdrawn, and both are seen by whoever judges. */
export function staleData(claim: ClaimView, now: Date) {
  const stage = stageAfterRewording(claim.stage);
  const withdrawn = stage === claim.stage ? {} : { signedOffById: null, signedOffAt: null };
  return { staleAt: now, stage, ...withdrawn, verdictVersion: { increment: 1 } };
}
