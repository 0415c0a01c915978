import { v7 as uuid } from 'uuid';
import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { Passage } from './passage.ts';
import type { ClaimView } from './view.ts';
import { claimFields, type PlacedRow, viewOfPlaced } from './view-of.ts';

type Given = Pick<ClaimView, 'documentId' | 'kind'> &
  Partial<Pick<ClaimView, 'wording' | 'speaker' | 'correction' | 'risk' | 'assigneeId' | 'dueOn'>>;
type Found = Pick<Passage, 'revisionId' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix'> & {
  method: string;
  score: number;
  algorithm: string;
};
type NewClaim = Given & { teamId: string; createdById: string; now: Date; anchor: Found };

/** A claim with the document's next number and its anchor, in one statement: marking is what people do most. */
export async function insertClaim(tx: Tx, claim: NewClaim): Promise<ClaimView> {
  const { teamId, documentId, kind, createdById, now, anchor } = claim;
  const { wording = null, speaker = null, correction = null, risk = 'medium' } = claim;
  const { assigneeId = null, dueOn = null } = claim;
  const [row] = await tx.$queryRaw<Omit<PlacedRow, 'start' | 'end' | 'exact'>[]>`
    WITH numbered AS (
      UPDATE "Document" SET "lastNumber" = "lastNumber" + 1
      WHERE id = ${documentId}::uuid AND "teamId" = ${teamId}::uuid RETURNING "lastNumber"
    ), made AS (
      INSERT INTO "Claim" (id, "teamId", "documentId", number, kind, wording, speaker, correction, risk, "assigneeId", "dueOn", "createdById", "createdAt", "updatedAt")
      SELECT ${uuid()}::uuid, ${teamId}::uuid, ${documentId}::uuid, "lastNumber", ${kind}::"ClaimKind", ${wording}, ${speaker}, ${correction},
        ${risk}::"Risk", ${assigneeId}::uuid, ${dueOn}, ${createdById}::uuid, ${now}, ${now} FROM numbered RETURNING *
    ), placed AS (
      INSERT INTO "Anchor" (id, "teamId", "claimId", "revisionId", start, "end", exact, prefix, suffix, method, score, algorithm, "createdAt")
      SELECT ${uuid()}::uuid, ${teamId}::uuid, made.id, ${anchor.revisionId}::uuid, ${anchor.start}, ${anchor.end}, ${anchor.exact},
        ${anchor.prefix}, ${anchor.suffix}, ${anchor.method}, ${anchor.score}, ${anchor.algorithm}, ${now} FROM made
    ) SELECT ${columns} FROM made`;
  if (!row) throw new Error('The document of a new claim is gone, though its stream is locked.');
  return viewOfPlaced({ ...row, start: anchor.start, end: anchor.end, exact: anchor.exact });
}

const columns = Prisma.raw(
  Object.keys(claimFields)
    .map((field) => `"${field}"`)
    .join(', '),
);
