import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { Standing } from '../door/define.ts';
import { conflict, notFound } from '../refusal.ts';
import { claimChangedBy, VERSIONS } from './changed-by.ts';
import type { ClaimView } from './view.ts';
import { claimFields, type PlacedRow, viewOfPlaced } from './view-of.ts';

type Data = Parameters<Tx['claim']['update']>[0]['data'];
type Seen = { wordingVersion?: number; workVersion?: number; verdictVersion?: number };
type State = 'alive' | 'deleted';

/** The claim as it is under the lock; refuses with the present row when a version the client saw is no longer the present one. */
export async function loadClaim(
  tx: Tx,
  standing: Standing,
  claimId: string,
  seen: Seen = {},
  state: State = 'alive',
): Promise<ClaimView> {
  const [row] = await tx.$queryRaw<PlacedRow[]>`SELECT ${columns}, a.start, a."end", a.exact FROM "Claim" c
    LEFT JOIN "Anchor" a ON a."claimId" = c.id AND a."revisionId" = ${standing.revisionId}::uuid
    WHERE c.id = ${claimId}::uuid AND c."teamId" = ${standing.teamId}::uuid AND (c."deletedAt" IS NULL) = ${state === 'alive'}`;
  if (!row) throw notFound();
  const claim = viewOfPlaced(row);
  const outdated = VERSIONS.find((name) => seen[name] !== undefined && seen[name] !== claim[name]);
  if (outdated) throw conflict(claim, await claimChangedBy(tx, standing, claim, outdated));
  return claim;
}

const columns = Prisma.raw(
  Object.keys(claimFields)
    .map((field) => `c."${field}"`)
    .join(', '),
);

/** Writes fields of a claim and gives it as it then is; its place in the text stays. */
export async function changeClaim(
  tx: Tx,
  { teamId }: Standing,
  before: ClaimView,
  data: Data,
): Promise<ClaimView> {
  const where = { teamId_id: { teamId, id: before.id } };
  const row = await tx.claim.update({ where, data, select: claimFields });
  return viewOfPlaced({ ...row, start: before.start, end: before.end, exact: before.quote });
}
