import type { Db } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { type DocumentRow, documentColumns } from '../documents/view-of.ts';
import { type SourceRow, sourceColumns } from '../sources/view-of.ts';
import type { TeamView } from '../teams/view.ts';
import { type PersonRow, teamColumns } from '../teams/view-of.ts';
import {
  type CitationRow,
  type ClearingRow,
  citationColumns,
  claimFields,
  clearingColumns,
  type PlacedRow,
} from './view-of.ts';

/** A document's claims are all shown at once; this bound is far above the largest tried (10,000). */
const MOST_ROWS = 50_000;

export type WorkspaceRows = {
  seqs: Record<string, number>;
  team: Omit<TeamView, 'role' | 'open'>;
  document: DocumentRow;
  claims: PlacedRow[];
  clearings: ClearingRow[];
  citations: CitationRow[];
  sources: SourceRow[];
  people: PersonRow[];
};
type Where = { teamId: string; documentId: string; revisionId: string };
/** As JSON has them: points in time are strings, and no rows are null. */
type Read = { [name in keyof WorkspaceRows]: unknown };

/**
 * Everything that moves in a document, in one statement: what a statement reads is one snapshot, and a dozen
 * round trips one after the other were half of what a reader waited for.
 */
export async function readRows(db: Db, { teamId, documentId, revisionId }: Where): Promise<WorkspaceRows> {
  const mine = Prisma.sql`r."teamId" = ${teamId}::uuid AND r."documentId" = ${documentId}::uuid`;
  const [read] = await db.$queryRaw<[Read]>`SELECT
    (SELECT json_object_agg(r.id, r.seq) FROM "Stream" r
      WHERE r."teamId" = ${teamId}::uuid AND r.id IN (${documentId}::uuid, ${teamId}::uuid)) AS seqs,
    ${one(Prisma.sql`${of(teamColumns)} FROM "Team" r WHERE r.id = ${teamId}::uuid`)} AS team,
    ${one(Prisma.sql`${of(documentColumns)} FROM "Document" r
      WHERE r."teamId" = ${teamId}::uuid AND r.id = ${documentId}::uuid`)} AS document,
    ${many(Prisma.sql`${of(claimFields)}, a.start, a."end", a.exact FROM "Claim" r
      LEFT JOIN "Anchor" a ON a."claimId" = r.id AND a."revisionId" = ${revisionId}::uuid
      WHERE ${mine} AND r."deletedAt" IS NULL`)} AS claims,
    ${many(Prisma.sql`${of(clearingColumns)} FROM "Clearing" r
      WHERE ${mine} AND r."revisionId" = ${revisionId}::uuid`)} AS clearings,
    ${many(Prisma.sql`${of(citationColumns)} FROM "Citation" r JOIN "Claim" c ON c.id = r."claimId" AND c."deletedAt" IS NULL
      WHERE ${mine} AND r."deletedAt" IS NULL`)} AS citations,
    ${many(Prisma.sql`${of(sourceColumns)} FROM "Source" r WHERE r."teamId" = ${teamId}::uuid AND r.id IN
      (SELECT "sourceId" FROM "Citation" WHERE "documentId" = ${documentId}::uuid AND "deletedAt" IS NULL)`)} AS sources,
    ${many(Prisma.sql`r.role, r."createdAt", json_build_object('id', u.id, 'name', u.name, 'email', u.email) AS user
      FROM "Membership" r JOIN "User" u ON u.id = r."userId" WHERE r."teamId" = ${teamId}::uuid ORDER BY u.name`)} AS people`;
  const rows = Object.entries(read).map(([name, value]) => [name, withTimes(value ?? [])]);
  return Object.fromEntries(rows) as WorkspaceRows;
}

function of(columns: Readonly<Record<string, true>>): Prisma.Sql {
  return Prisma.raw(
    Object.keys(columns)
      .map((column) => `r."${column}"`)
      .join(', '),
  );
}

function one(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT to_json(found) FROM (SELECT ${select}) found)`;
}

function many(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT json_agg(found) FROM (SELECT ${select} LIMIT ${MOST_ROWS}) found)`;
}

/** JSON knows no points in time; the columns that hold one end in "At". */
function withTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTimes);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, timeIn(name, field)]);
  return Object.fromEntries(fields);
}

function timeIn(name: string, field: unknown): unknown {
  return name.endsWith('At') && typeof field === 'string' ? new Date(field) : field;
}
