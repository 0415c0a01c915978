import { endsSignOff, isJudged } from '#lib/claims/rules.ts';
import type { ClaimView } from '#lib/claims/view.ts';

/** The given fields in which a claim says otherwise. */
export function differing(claim: ClaimView, given: Partial<ClaimView>): string[] {
  return Object.entries(given).flatMap(([field, value]) =>
    value === undefined || value === claim[field as keyof ClaimView] ? [] : [field],
  );
}

/** What new words do beside being there, as the server has it: a verdict goes stale under other words, a sign-off ends. */
export function reworded(claim: ClaimView, at: string, fields: readonly string[]): Partial<ClaimView> {
  const stale = fields.includes('wording') && isJudged(claim);
  if (!stale && !endsSignOff(claim.stage, fields)) return {};
  const signOff = { stage: 'reopened', signedOffById: null, signedOffAt: null } as const;
  return {
    ...(stale ? { staleAt: at } : {}),
    ...(claim.stage === 'signedOff' ? signOff : {}),
    verdictVersion: claim.verdictVersion + 1,
  };
}

/** What a claim says of its check: who judged how, who signed off, and where that left it. */
export function verdictOf(claim: ClaimView): Partial<ClaimView> {
  const { rating, confidence, rationale, judgedById, judgedAt, staleAt } = claim;
  const { signedOffById, signedOffAt, stage } = claim;
  return {
    rating,
    confidence,
    rationale,
    judgedById,
    judgedAt,
    staleAt,
    signedOffById,
    signedOffAt,
    stage,
  };
}
