import type { Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { RefKind } from './fields.ts';
import type { Ref } from './refs.ts';

type Ids = string[];

/** Where each kind of row lives: its team, its stream, whose it is, whether its document is archived. Deleted rows are not there. */
const rows: Record<RefKind, (ids: Ids) => Prisma.Sql> = {
  team: (ids) =>
    Prisma.sql`SELECT 'team' AS kind, t.id, t.id AS team, t.id AS stream, NULL::uuid AS maker, false AS archived FROM "Team" t WHERE t.id = ANY(${ids}::uuid[])`,
  member: (ids) =>
    Prisma.sql`SELECT 'member', m."userId", m."teamId", m."teamId", m."userId", false FROM "Membership" m WHERE m."userId" = ANY(${ids}::uuid[])`,
  invitation: (ids) =>
    Prisma.sql`SELECT 'invitation', i.id, i."teamId", i."teamId", i."createdById", false FROM "Invitation" i WHERE i.id = ANY(${ids}::uuid[]) AND i."usedAt" IS NULL AND i."revokedAt" IS NULL`,
  token: (ids) =>
    Prisma.sql`SELECT 'token', a.id, a."teamId", a."teamId", a."userId", false FROM "ApiToken" a WHERE a.id = ANY(${ids}::uuid[]) AND a."revokedAt" IS NULL`,
  document: (ids) =>
    Prisma.sql`SELECT 'document', d.id, d."teamId", d.id, d."createdById", d."archivedAt" IS NOT NULL FROM "Document" d WHERE d.id = ANY(${ids}::uuid[]) AND d."deletedAt" IS NULL`,
  deletedDocument: (ids) =>
    Prisma.sql`SELECT 'deletedDocument', d.id, d."teamId", d.id, d."createdById", false FROM "Document" d WHERE d.id = ANY(${ids}::uuid[]) AND d."deletedAt" IS NOT NULL`,
  revision: (ids) => ofDocument('revision', Prisma.sql`"Revision"`, ids),
  source: (ids) =>
    Prisma.sql`SELECT 'source', s.id, s."teamId", s."teamId", s."createdById", false FROM "Source" s WHERE s.id = ANY(${ids}::uuid[]) AND s."deletedAt" IS NULL`,
  deletedSource: (ids) =>
    Prisma.sql`SELECT 'deletedSource', s.id, s."teamId", s."teamId", s."createdById", false FROM "Source" s WHERE s.id = ANY(${ids}::uuid[]) AND s."deletedAt" IS NOT NULL`,
  claim: (ids) => ofDocument('claim', Prisma.sql`"Claim"`, ids, Prisma.sql`AND r."deletedAt" IS NULL`),
  deletedClaim: (ids) =>
    ofDocument('deletedClaim', Prisma.sql`"Claim"`, ids, Prisma.sql`AND r."deletedAt" IS NOT NULL`),
  clearing: (ids) => ofDocument('clearing', Prisma.sql`"Clearing"`, ids),
  citation: (ids) =>
    ofDocument(
      'citation',
      Prisma.sql`"Citation"`,
      ids,
      Prisma.sql`AND r."deletedAt" IS NULL AND EXISTS (SELECT 1 FROM "Claim" c WHERE c.id = r."claimId" AND c."deletedAt" IS NULL)`,
    ),
};

function ofDocument(kind: RefKind, table: Prisma.Sql, ids: Ids, alive = Prisma.empty): Prisma.Sql {
  return Prisma.sql`SELECT ${kind}, r.id, r."teamId", r."documentId", r."createdById", d."archivedAt" IS NOT NULL
    FROM ${table} r JOIN "Document" d ON d.id = r."documentId" AND d."deletedAt" IS NULL WHERE r.id = ANY(${ids}::uuid[]) ${alive}`;
}

export type ScopedRow = {
  kind: RefKind;
  id: string;
  team: string;
  stream: string;
  maker: string | null;
  archived: boolean;
  role: Role;
};
export type StreamHead = { id: string; team: string; seq: number; head: string };
export type Scope = { rows: ScopedRow[]; streams: StreamHead[] };

/** The rows that references point at, as far as the viewer is a member of their team. One statement. */
export async function lookUp(client: Db | Tx, viewer: Viewer, refs: Ref[]): Promise<ScopedRow[]> {
  return client.$queryRaw<ScopedRow[]>`WITH ${inScope(viewer, refs)} SELECT * FROM scoped`;
}

/** The same, and in the same statement the rows' streams are locked in the order of their ids (with touchesTeam the team's too). */
export async function lookUpAndLock(
  tx: Tx,
  viewer: Viewer,
  refs: Ref[],
  subject: Ref,
  touchesTeam: boolean,
): Promise<Scope> {
  const wanted = touchesTeam
    ? Prisma.sql`SELECT stream FROM mine UNION SELECT team FROM mine`
    : Prisma.sql`SELECT stream FROM mine`;
  const found = await tx.$queryRaw<[{ rows: ScopedRow[] | null; streams: StreamHead[] | null }]>`
    WITH ${inScope(viewer, refs)},
    mine AS (SELECT * FROM scoped WHERE kind = ${subject.kind} AND id = ${subject.id}::uuid),
    locked AS (SELECT s.id, s."teamId" AS team, s.seq, encode(s.head, 'hex') AS head FROM "Stream" s WHERE s.id IN (${wanted}) ORDER BY s.id FOR UPDATE)
    SELECT (SELECT json_agg(scoped) FROM scoped) AS rows, (SELECT json_agg(locked) FROM locked) AS streams`;
  return { rows: found[0].rows ?? [], streams: found[0].streams ?? [] };
}

function inScope(viewer: Viewer, refs: Ref[]): Prisma.Sql {
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const found = kinds.map((kind) => rows[kind](refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)));
  const onlyTeam =
    viewer.kind === 'token' ? Prisma.sql`AND m."teamId" = ${viewer.teamId}::uuid` : Prisma.empty;
  return Prisma.sql`found(kind, id, team, stream, maker, archived) AS (${Prisma.join(found, ' UNION ALL ')}),
    scoped AS (SELECT found.*, m.role FROM found JOIN "Membership" m ON m."teamId" = found.team AND m."userId" = ${viewer.userId}::uuid ${onlyTeam})`;
}
