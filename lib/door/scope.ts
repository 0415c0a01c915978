import type { Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import { hasFactorFor } from '../db/entry.ts';
import { Prisma } from '../db/generated/client.ts';
import type { Head } from '../live/append.ts';
import { type Claimed, type Kept, keptUnder } from './answers.ts';
import type { RefKind } from './fields.ts';
import type { Ref } from './refs.ts';
import { rowsOf } from './rows.ts';

/** A row that a reference points at, and the viewer's role in its team. */
export type ScopedRow = {
  kind: RefKind;
  id: string;
  team: string;
  stream: string;
  maker: string | null;
  archived: boolean;
  /** The present revision of the row's document. */
  revision: string | null;
  /** The last number that a claim of the row's document was given. */
  lastNumber: number | null;
  role: Role;
  /** Whether the viewer may enter this team: it may ask its members for a second factor. */
  open: boolean;
};
/** `kept` is what an earlier request left under the same key. */
export type Scope = { rows: ScopedRow[]; streams: Head[]; kept: Kept | null };
type Wanted = { refs: Ref[]; subject: Ref; touchesTeam: boolean; claimed?: Claimed };

/** The rows that references point at, as far as the viewer is a member of their team. One statement. */
export async function lookUp(client: Db | Tx, viewer: Viewer, refs: Ref[]): Promise<ScopedRow[]> {
  return client.$queryRaw<ScopedRow[]>`WITH ${inScope(viewer, refs)} SELECT * FROM scoped`;
}

type Found = { rows: ScopedRow[] | null; streams: Head[] | null; moved: boolean; kept: Kept | null };

/**
 * The same, and in the same statement the subject's stream is locked (with touchesTeam the team's too, in the order of ids).
 * A statement that had to wait for its lock has read the rows as they were before: then they are read again, under the lock.
 */
export async function lookUpAndLock(tx: Tx, viewer: Viewer, wanted: Wanted): Promise<Scope> {
  const { refs, subject, touchesTeam, claimed } = wanted;
  const team = touchesTeam ? Prisma.sql`UNION SELECT team FROM mine` : Prisma.empty;
  const [found] = await tx.$queryRaw<[Found]>`
    WITH ${inScope(viewer, refs)},
    mine AS (SELECT * FROM scoped WHERE kind = ${subject.kind} AND id = ${subject.id}::uuid),
    seen AS (SELECT s.id, s.seq FROM "Stream" s WHERE s.id IN (SELECT stream FROM mine ${team})),
    locked AS (SELECT s.id, s."teamId" AS team, s.seq, encode(s.head, 'hex') AS head FROM "Stream" s
      WHERE s.id IN (SELECT id FROM seen) ORDER BY s.id FOR UPDATE)
    SELECT (SELECT json_agg(scoped) FROM scoped) AS rows, (SELECT json_agg(locked) FROM locked) AS streams,
      EXISTS (SELECT 1 FROM locked JOIN seen USING (id) WHERE locked.seq <> seen.seq) AS moved,
      ${claimed ? keptUnder(claimed) : Prisma.sql`NULL`} AS kept`;
  const rows = found.moved ? await lookUp(tx, viewer, refs) : found.rows;
  return { rows: rows ?? [], streams: found.streams ?? [], kept: found.kept };
}

function inScope(viewer: Viewer, refs: Ref[]): Prisma.Sql {
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const found = kinds.map((kind) =>
    rowsOf(
      kind,
      refs.filter((ref) => ref.kind === kind).map((ref) => ref.id),
    ),
  );
  const onlyTeam =
    viewer.kind === 'token' ? Prisma.sql`AND m."teamId" = ${viewer.teamId}::uuid` : Prisma.empty;
  return Prisma.sql`found(kind, id, team, stream, maker, archived, revision, "lastNumber") AS (${Prisma.join(found, ' UNION ALL ')}),
    scoped AS (SELECT found.*, m.role, ${openTo(viewer)} AS open FROM found JOIN "Membership" m ON m."teamId" = found.team AND m."userId" = ${viewer.userId}::uuid ${onlyTeam})`;
}

function openTo(viewer: Viewer): Prisma.Sql {
  return viewer.kind === 'token'
    ? Prisma.sql`true`
    : hasFactorFor(Prisma.sql`found.team`, Prisma.sql`m."userId"`);
}
