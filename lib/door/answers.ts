import canonicalize from 'canonicalize';
import { allows, type Role } from '../auth/permissions.ts';
import { sealedDigest } from '../auth/seal.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { hasFactorFor } from '../db/entry.ts';
import { Prisma } from '../db/generated/client.ts';
import { ruleBroken } from '../refusal.ts';
import type { AnyCommand } from './define.ts';

/** Who asks what under which key; the digest tells the same request from another one with the same key, and is kept for weeks. */
export type Claimed = { userId: string; command: string; key: string; bodyDigest: Buffer };
/** An answer to keep for a repeat. A secret is not kept: then `response` is null. */
export type KeptAnswer = Claimed & { teamId: string | null; response: string | null };
export type Earlier = { result: unknown };

export function claimKey(viewer: Viewer, command: AnyCommand, key: string, input: unknown): Claimed {
  const bodyDigest = sealedDigest(canonicalize(input) ?? '');
  return { userId: viewer.userId, command: command.name, key, bodyDigest };
}

/** What is kept of a command's result under its key. */
export function answerOf(
  claimed: Claimed,
  command: AnyCommand,
  teamId: string | null,
  result: unknown,
): KeptAnswer {
  return { ...claimed, teamId, response: command.secret ? null : JSON.stringify(result ?? {}) };
}

/** What was kept under a key, with the role its asker has now in the team it is of, and whether they may enter it with a browser. */
export type Kept = {
  bodyDigest: string;
  response: unknown;
  teamId: string | null;
  role: Role | null;
  open: boolean;
};

/** What is kept under a key, as one JSON value or NULL: on its own, or as part of the door's look-up. */
export function keptUnder({ userId, command, key }: Claimed): Prisma.Sql {
  return Prisma.sql`(SELECT json_build_object('bodyDigest', encode(a."bodyDigest", 'hex'), 'response', a.response, 'teamId', a."teamId", 'role', m.role,
      'open', ${hasFactorFor(Prisma.sql`a."teamId"`, Prisma.sql`a."userId"`)})
    FROM "Answer" a LEFT JOIN "Membership" m ON m."teamId" = a."teamId" AND m."userId" = a."userId"
    WHERE a."userId" = ${userId}::uuid AND a.command = ${command} AND a.key = ${key})`;
}

/** The answer given before to the same request, if there was one and the viewer still has the right to it. */
export async function earlierAnswer(
  db: Db,
  viewer: Viewer,
  command: AnyCommand,
  claimed: Claimed,
): Promise<Earlier | null> {
  const [row] = await db.$queryRaw<{ kept: Kept | null }[]>`SELECT ${keptUnder(claimed)} AS kept`;
  return repeated(viewer, command, claimed, row?.kept ?? null);
}

/** The same of what was looked up already. Refuses the same key with another body, and a secret a second time. */
export function repeated(
  viewer: Viewer,
  command: AnyCommand,
  { bodyDigest }: Claimed,
  kept: Kept | null,
): Earlier | null {
  if (!kept || !mayHear(viewer, command, kept)) return null;
  if (kept.bodyDigest !== bodyDigest.toString('hex'))
    throw ruleBroken('key-reused', 'This Idempotency-Key was used for another request. Make a new one.');
  if (kept.response === null)
    throw ruleBroken('secret-shown', 'This was done already, and its secret was shown then; it is not kept.');
  return { result: kept.response };
}

function mayHear(viewer: Viewer, command: AnyCommand, { teamId, role, open }: Kept): boolean {
  if (teamId === null) return true;
  if (viewer.kind === 'session' && !open) return false;
  if (viewer.kind === 'token' && viewer.teamId !== teamId) return false;
  if (command.permission === 'self') return role !== null;
  return role !== null && allows(command.permission, { role, own: true });
}
