import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { changesOf } from '../door/changes.ts';
import type { NewEvent, Outcome } from '../door/define.ts';
import type { Head } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import type { ClaimView } from './view.ts';
import { claimFields, type PlacedRow, viewOfPlaced } from './view-of.ts';

export type Leaver = { teamId: string; userId: string; now: Date };

/**
 * Takes a person's claims from them, each in its document's history. The team's stream is locked, so nobody gives them
 * another meanwhile; the documents' are locked here, so that what is done to the claims just now comes before or after.
 */
export async function releaseClaims(
  tx: Tx,
  leaver: Leaver,
): Promise<Pick<Outcome<never>, 'events' | 'heads' | 'writes'>> {
  const heads = await lockDocuments(tx, leaver);
  const claims = await assignedTo(tx, leaver);
  return { heads, events: claims.map((claim) => released(claim, leaver.now)), writes: [releasing(leaver)] };
}

async function lockDocuments(tx: Tx, { teamId, userId }: Leaver): Promise<Head[]> {
  const documents = await tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT "documentId" AS id FROM "Claim"
    WHERE "teamId" = ${teamId}::uuid AND "assigneeId" = ${userId}::uuid`;
  return lockHeads(
    tx,
    documents.map(({ id }) => id),
  );
}

/** As they stand in the present revisions of their documents. Of a deleted claim nothing is told until it comes back. */
async function assignedTo(tx: Tx, { teamId, userId }: Leaver): Promise<ClaimView[]> {
  const rows = await tx.$queryRaw<PlacedRow[]>`SELECT ${columns}, a.start, a."end", a.exact FROM "Claim" c
    CROSS JOIN LATERAL (SELECT v.id FROM "Revision" v WHERE v."documentId" = c."documentId" ORDER BY v.number DESC LIMIT 1) v
    LEFT JOIN "Anchor" a ON a."claimId" = c.id AND a."revisionId" = v.id
    WHERE c."teamId" = ${teamId}::uuid AND c."assigneeId" = ${userId}::uuid AND c."deletedAt" IS NULL ORDER BY c.id`;
  return rows.map(viewOfPlaced);
}

const columns = Prisma.raw(
  Object.keys(claimFields)
    .map((field) => `c."${field}"`)
    .join(', '),
);

function released(before: ClaimView, now: Date): NewEvent {
  const { workVersion } = before;
  const claim = {
    ...before,
    assigneeId: null,
    workVersion: workVersion + 1,
    updatedAt: now.toISOString(),
  };
  const payload = { claim, changes: changesOf(before, claim, ['assigneeId']) };
  return { stream: before.documentId, type: 'claim.changed', subjectId: before.id, payload };
}

function releasing({ teamId, userId, now }: Leaver): Prisma.Sql {
  return Prisma.sql`UPDATE "Claim" SET "assigneeId" = NULL, "workVersion" = "workVersion" + 1, "updatedAt" = ${now}
    WHERE "teamId" = ${teamId}::uuid AND "assigneeId" = ${userId}::uuid`;
}
