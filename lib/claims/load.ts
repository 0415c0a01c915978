import type { Tx } from '../db/client.ts';
import { presentRevision } from '../documents/revisions.ts';
import { conflict, notFound } from '../door/refusal.ts';
import type { ClaimView } from './view.ts';
import { claimColumns, viewOfClaim } from './view-of.ts';

type Data = Parameters<Tx['claim']['update']>[0]['data'];
type Where = { teamId: string; documentId: string; claimId: string };
type Seen = { wordingVersion?: number; workVersion?: number; verdictVersion?: number };

/** The claim as it is under the lock; refuses with the present row when a version the client saw is no longer the present one. */
export async function loadClaim(
  tx: Tx,
  { teamId, documentId, claimId }: Where,
  seen: Seen = {},
): Promise<ClaimView> {
  const { id: revisionId } = await presentRevision(tx, { teamId, documentId });
  const row = await tx.claim.findFirst({
    where: { teamId, id: claimId, deletedAt: null },
    select: claimColumns(revisionId),
  });
  if (!row) throw notFound();
  const claim = viewOfClaim(row);
  const versions = ['wordingVersion', 'workVersion', 'verdictVersion'] as const;
  if (versions.some((name) => seen[name] !== undefined && seen[name] !== claim[name])) throw conflict(claim);
  return claim;
}

/** Writes fields of a claim and gives it as it then is. */
export async function changeClaim(
  tx: Tx,
  { teamId, documentId, claimId }: Where,
  data: Data,
): Promise<ClaimView> {
  const { id: revisionId } = await presentRevision(tx, { teamId, documentId });
  return viewOfClaim(
    await tx.claim.update({
      where: { teamId_id: { teamId, id: claimId } },
      data,
      select: claimColumns(revisionId),
    }),
  );
}
