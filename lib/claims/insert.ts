import { v7 as uuid } from 'uuid';
import { Prisma } from '../db/generated/client.ts';
import type { Standing } from '../door/define.ts';
import { notFound } from '../refusal.ts';
import { freshClaim } from './fresh-claim.ts';
import type { Passage } from './passage.ts';
import type { ClaimView } from './view.ts';

type Given = Pick<ClaimView, 'documentId' | 'kind'> &
  Partial<Pick<ClaimView, 'wording' | 'speaker' | 'correction' | 'risk' | 'assigneeId' | 'dueOn'>>;
type By = { createdById: string; now: Date };

/** A claim on a passage as it is before anyone has worked on it, with the document's next number. */
export function newClaim({ lastNumber }: Standing, given: Given, passage: Passage, by: By): ClaimView {
  if (lastNumber === null) throw notFound();
  return freshClaim({
    ...given,
    id: uuid(),
    number: lastNumber + 1,
    start: passage.start,
    end: passage.end,
    quote: passage.exact,
    createdById: by.createdById,
    createdAt: by.now.toISOString(),
  });
}

/** Named so that anchors made by hand can be told from those the engine carried over. */
export const BY_HAND = { method: 'selected', score: 1, algorithm: 'person' };

/** The statement that writes a new claim, its number and its anchor, under the lock of the document's stream: marking is what people do most. */
export function insertingClaim({ teamId }: Standing, claim: ClaimView, passage: Passage): Prisma.Sql {
  const { id, documentId, number, kind, wording, speaker, correction } = claim;
  const { risk, assigneeId, dueOn, createdById, createdAt } = claim;
  const { method, score, algorithm } = BY_HAND;
  return Prisma.sql`WITH numbered AS (
      UPDATE "Document" SET "lastNumber" = ${number} WHERE id = ${documentId}::uuid AND "teamId" = ${teamId}::uuid
    ), made AS (
      INSERT INTO "Claim" (id, "teamId", "documentId", number, kind, wording, speaker, correction, risk, "assigneeId", "dueOn", "createdById", "createdAt", "updatedAt")
      VALUES (${id}::uuid, ${teamId}::uuid, ${documentId}::uuid, ${number}, ${kind}::"ClaimKind", ${wording}, ${speaker}, ${correction},
        ${risk}::"Risk", ${assigneeId}::uuid, ${dueOn}, ${createdById}::uuid, ${createdAt}::timestamptz, ${createdAt}::timestamptz)
    ) INSERT INTO "Anchor" (id, "teamId", "claimId", "revisionId", start, "end", exact, prefix, suffix, method, score, algorithm, "createdAt")
      VALUES (${uuid()}::uuid, ${teamId}::uuid, ${id}::uuid, ${passage.revisionId}::uuid, ${passage.start}, ${passage.end}, ${passage.exact},
        ${passage.prefix}, ${passage.suffix}, ${method}, ${score}, ${algorithm}, ${createdAt}::timestamptz)`;
}
