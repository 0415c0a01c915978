import { Prisma } from '../db/generated/client.ts';
import type { Standing } from '../door/define.ts';
import type { ClaimView } from './view.ts';

type Verdict = Pick<ClaimView, 'rating' | 'confidence' | 'rationale' | 'judgedById' | 'stage'>;

/** The claim with a new verdict: fresh, and without the sign-off of the one before. */
export function withVerdict(before: ClaimView, verdict: Verdict, now: Date): ClaimView {
  return {
    ...before,
    ...verdict,
    judgedAt: verdict.judgedById && now.toISOString(),
    staleAt: null,
    signedOffById: null,
    signedOffAt: null,
    verdictVersion: before.verdictVersion + 1,
    updatedAt: now.toISOString(),
  };
}

/** The statement that writes a claim's verdict as the view has it, for a claim that was read under the lock of its stream. */
export function writingVerdict({ teamId }: Standing, claim: ClaimView): Prisma.Sql {
  const { id, rating, confidence, rationale, judgedById, judgedAt, stage, verdictVersion, updatedAt } = claim;
  return Prisma.sql`UPDATE "Claim"
    SET rating = ${rating}, confidence = ${confidence}::"Confidence", rationale = ${rationale}, "judgedById" = ${judgedById}::uuid,
      "judgedAt" = ${judgedAt}::timestamptz, "staleAt" = NULL, "signedOffById" = NULL, "signedOffAt" = NULL, stage = ${stage}::"Stage",
      "verdictVersion" = ${verdictVersion}, "updatedAt" = ${updatedAt}::timestamptz
    WHERE id = ${id}::uuid AND "teamId" = ${teamId}::uuid`;
}
