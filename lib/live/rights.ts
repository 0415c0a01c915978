import type { Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { hasFactorFor } from '../db/entry.ts';
import { Prisma } from '../db/generated/client.ts';

/** What a viewer may follow: the stream, its team, and the role they have there. */
export type Right = { stream: string; team: string; role: Role };
export type Wish = { viewer: Viewer; streams: string[] };

/**
 * For each of several viewers, the wanted streams that are in their teams, while their session or token lasts.
 * Deleted documents have no followers. One statement for all.
 */
export async function rightsOf(db: Db, wishes: Wish[], now: Date): Promise<Right[][]> {
  if (wishes.length === 0) return [];
  const asked = wishes.flatMap(({ viewer, streams }, wish) =>
    streams.map((stream) => ({ wish, stream, user: viewer.userId, ...proofOf(viewer) })),
  );
  const rows = await db.$queryRaw<(Right & { wish: number })[]>`
    SELECT a.wish, s.id AS stream, s."teamId" AS team, m.role::text AS role
    FROM unnest(${asked.map((one) => one.wish)}::int[], ${asked.map((one) => one.stream)}::uuid[], ${asked.map((one) => one.user)}::uuid[],
      ${asked.map((one) => one.session)}::text[], ${asked.map((one) => one.token)}::uuid[]) AS a(wish, stream, usr, session, token)
    JOIN "Stream" s ON s.id = a.stream
    JOIN "Membership" m ON m."teamId" = s."teamId" AND m."userId" = a.usr
    WHERE NOT EXISTS (SELECT 1 FROM "Document" d WHERE d.id = s.id AND d."deletedAt" IS NOT NULL)
      AND (EXISTS (SELECT 1 FROM "Session" x WHERE x.id = decode(a.session, 'hex') AND x."userId" = a.usr AND x."expiresAt" > ${now}
          AND ${hasFactorFor(Prisma.sql`s."teamId"`, Prisma.sql`a.usr`)})
        OR EXISTS (SELECT 1 FROM "ApiToken" t WHERE t.id = a.token AND t."teamId" = s."teamId" AND t."userId" = a.usr AND t."revokedAt" IS NULL))`;
  const byWish = Map.groupBy(rows, (row) => row.wish);
  return wishes.map((_, wish) => (byWish.get(wish) ?? []).map(({ wish: _, ...right }) => right));
}

function proofOf(viewer: Viewer): { session: string | null; token: string | null } {
  return viewer.kind === 'session'
    ? { session: viewer.sessionId, token: null }
    : { session: null, token: viewer.tokenId };
}
