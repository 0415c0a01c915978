import DataLoader from 'dataloader';
import type { Db, Tx } from '../db/client.ts';
import { rowsOf } from '../db/direct.ts';
import { Prisma } from '../db/generated/client.ts';
import { MS_A_DAY } from '../time.ts';
import { hashSecret, makeSecret } from './secrets.ts';
import type { Viewer } from './viewer.ts';

export const SESSION_DAYS = 30;
/** Browsers may call themselves anything, at any length. */
const LONGEST_DEVICE = 400;

/** Begins a session and gives the secret for its cookie; only its hash is stored. `device` is what the browser calls itself. */
export async function beginSession(
  db: Db | Tx,
  userId: string,
  now: Date,
  device?: string | null,
): Promise<string> {
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * MS_A_DAY);
  await db.session.create({
    data: {
      id: hashSecret(secret),
      userId,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
      device: device?.slice(0, LONGEST_DEVICE) ?? null,
    },
    select: { userId: true },
  });
  return secret;
}

export async function endSession(db: Db | Tx, secret: string): Promise<void> {
  await db.session.deleteMany({ where: { id: hashSecret(secret) } });
}

/** Ends every session of a person, but for one that may be kept. */
export async function endSessions(
  db: Db | Tx,
  userId: string,
  keep?: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db.session.deleteMany({ where: { userId, ...(keep ? { NOT: { id: keep } } : {}) } });
}

type SessionRow = { userId: string; mustChangePassword: boolean };
type Asked = { id: Uint8Array<ArrayBuffer>; at: Date };

/** Whose session a cookie's secret is, looked up at every request so that access ends at once. */
export async function viewerOfSession(db: Db, secret: string, now: Date): Promise<Viewer | null> {
  const id = hashSecret(secret);
  const row = await sessionsOf(db).load({ id, at: now });
  if (!row) return null;
  return {
    kind: 'session',
    userId: row.userId,
    sessionId: Buffer.from(id).toString('hex'),
    mustChangePassword: row.mustChangePassword,
  };
}

/** Requests that come in together ask together; nothing is remembered from one asking to the next. */
const asking = new WeakMap<Db, DataLoader<Asked, SessionRow | null>>();

function sessionsOf(db: Db): DataLoader<Asked, SessionRow | null> {
  const known = asking.get(db);
  if (known) return known;
  const made = new DataLoader((asked: readonly Asked[]) => sessionRows(db, asked), {
    cache: false,
    batchScheduleFn: setImmediate,
  });
  asking.set(db, made);
  return made;
}

async function sessionRows(db: Db, asked: readonly Asked[]): Promise<(SessionRow | null)[]> {
  // "Last here" is kept to ten minutes: a write at every request would make a browser's requests wait for each other.
  const rows = await rowsOf<SessionRow & { place: number }>(
    db,
    Prisma.sql`WITH found AS (
      SELECT asked.place, asked.at, s.id, s."userId", s."lastSeenAt"
      FROM unnest(${asked.map((one) => Buffer.from(one.id))}::bytea[], ${asked.map((one) => one.at.toISOString())}::timestamptz[]) WITH ORDINALITY AS asked(id, at, place)
      JOIN "Session" s ON s.id = asked.id AND s."expiresAt" > asked.at
    ), seen AS (
      UPDATE "Session" s SET "lastSeenAt" = found.at FROM found
      WHERE s.id = found.id AND found."lastSeenAt" < found.at - interval '10 minutes'
    ) SELECT found.place::int, u.id AS "userId", u."mustChangePassword" FROM found JOIN "User" u ON u.id = found."userId"`,
  );
  const byPlace = new Map(rows.map(({ place, ...row }) => [place, row]));
  return asked.map((_, at) => byPlace.get(at + 1) ?? null);
}

type TokenRow = SessionRow & { tokenId: string; teamId: string };

/** Whose program a Bearer token is, and in which team it may act. */
export async function viewerOfToken(db: Db, secret: string): Promise<Viewer | null> {
  // "Last used" is kept to the minute: a write at every request would make a program's requests wait for each other.
  const [row] = await rowsOf<TokenRow>(
    db,
    Prisma.sql`WITH found AS (
      SELECT id, "userId", "teamId", "lastUsedAt" FROM "ApiToken" WHERE "tokenHash" = ${hashSecret(secret)} AND "revokedAt" IS NULL
    ), used AS (
      UPDATE "ApiToken" t SET "lastUsedAt" = now() FROM found
      WHERE t.id = found.id AND (found."lastUsedAt" IS NULL OR found."lastUsedAt" < now() - interval '1 minute')
    ) SELECT u.id AS "userId", u."mustChangePassword", found.id AS "tokenId", found."teamId" FROM found JOIN "User" u ON u.id = found."userId"`,
  );
  return row ? { kind: 'token', ...row } : null;
}
