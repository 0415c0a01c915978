import { Prisma } from '../db/generated/client.ts';
import type { RefKind } from './fields.ts';

type Sql = Prisma.Sql;
const { sql } = Prisma;

/**
 * The rows of a kind by their ids, for the door's look-up: kind, id, team, stream, whose it is, and of its document whether
 * it is archived, its present revision and the last number of its claims. What is deleted, used or revoked is not there.
 */
export function rowsOf(kind: RefKind, ids: string[]): Sql {
  const { select, where } = sources[kind];
  return sql`SELECT ${kind}::text, ${select} = ANY(${ids}::uuid[]) ${where}`;
}

/** `select` ends with the column that holds the id; `where` says what else must hold. */
type Source = { select: Sql; where: Sql };
const NONE = Prisma.empty;

/** A row of the team itself, in the team's stream; `maker` is the column that says whose it is. */
function ofTeam(table: Sql, maker: Sql, where: Sql = NONE): Source {
  return {
    select: sql`r.id, r."teamId", r."teamId", ${maker}, false, NULL::uuid, NULL::int FROM ${table} r WHERE r.id`,
    where,
  };
}

/**
 * A row of a document that is not deleted, in the document's stream. LIMIT keeps the planner at the row first and its one
 * document after it: on tables it had not counted yet it went through all documents and looked for the row in each.
 */
function ofDocument(table: Sql, where: Sql = NONE): Source {
  return {
    select: sql`r.id, r."teamId", r."documentId", r."createdById", d.archived, d.revision, d."lastNumber"
      FROM ${table} r CROSS JOIN LATERAL (SELECT ${ofItself} FROM "Document" d WHERE d.id = r."documentId" AND d."deletedAt" IS NULL LIMIT 1) d
      WHERE r.id`,
    where,
  };
}

const ofItself = sql`d."archivedAt" IS NOT NULL AS archived,
  (SELECT v.id FROM "Revision" v WHERE v."documentId" = d.id ORDER BY v.number DESC LIMIT 1) AS revision, d."lastNumber"`;
const document = sql`d.id, d."teamId", d.id, d."createdById", ${ofItself} FROM "Document" d WHERE d.id`;
const maker = sql`r."createdById"`;
const alive = sql`AND r."deletedAt" IS NULL`;
const deleted = sql`AND r."deletedAt" IS NOT NULL`;
const claimAlive = sql`AND EXISTS (SELECT 1 FROM "Claim" c WHERE c.id = r."claimId" AND c."deletedAt" IS NULL)`;

const sources: Record<RefKind, Source> = {
  team: {
    select: sql`t.id, t.id, t.id, NULL::uuid, false, NULL::uuid, NULL::int FROM "Team" t WHERE t.id`,
    where: NONE,
  },
  member: {
    select: sql`r."userId", r."teamId", r."teamId", r."userId", false, NULL::uuid, NULL::int FROM "Membership" r WHERE r."userId"`,
    where: NONE,
  },
  invitation: ofTeam(sql`"Invitation"`, maker, sql`AND r."usedAt" IS NULL AND r."revokedAt" IS NULL`),
  token: ofTeam(sql`"ApiToken"`, sql`r."userId"`, sql`AND r."revokedAt" IS NULL`),
  document: { select: document, where: sql`AND d."deletedAt" IS NULL` },
  deletedDocument: { select: document, where: sql`AND d."deletedAt" IS NOT NULL` },
  revision: ofDocument(sql`"Revision"`),
  source: ofTeam(sql`"Source"`, maker, alive),
  deletedSource: ofTeam(sql`"Source"`, maker, deleted),
  claim: ofDocument(sql`"Claim"`, alive),
  deletedClaim: ofDocument(sql`"Claim"`, deleted),
  clearing: ofDocument(sql`"Clearing"`),
  citation: ofDocument(sql`"Citation"`, sql`${alive} ${claimAlive}`),
};
