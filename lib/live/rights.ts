import type { Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';

/** What a viewer may follow: the stream, its team, and the role they have there. */
export type Right = { stream: string; team: string; role: Role };

type Row = { stream: string; team: string; role: Role };

/** Of the wanted streams those in the viewer's teams, while their session or token lasts. Deleted documents have no followers. */
export async function rightsOf(db: Db, viewer: Viewer, streams: string[], now: Date): Promise<Right[]> {
  const session = viewer.kind === 'session' ? Buffer.from(viewer.sessionId, 'hex') : null;
  const team = viewer.kind === 'token' ? viewer.teamId : null;
  return db.$queryRaw<Row[]>`SELECT s.id AS stream, s."teamId" AS team, m.role::text AS role
    FROM "Stream" s JOIN "Membership" m ON m."teamId" = s."teamId" AND m."userId" = ${viewer.userId}::uuid
    WHERE s.id = ANY(${streams}::uuid[]) AND (${team}::uuid IS NULL OR s."teamId" = ${team}::uuid)
      AND NOT EXISTS (SELECT 1 FROM "Document" d WHERE d.id = s.id AND d."deletedAt" IS NOT NULL)
      AND (${session}::bytea IS NULL OR EXISTS (SELECT 1 FROM "Session" x WHERE x.id = ${session} AND x."expiresAt" > ${now}))`;
}
