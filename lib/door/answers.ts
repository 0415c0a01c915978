import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { allows, type Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import type { AnyCommand } from './define.ts';
import { ruleBroken } from './refusal.ts';

/** Who asks what under which key; the digest tells the same request from another one with the same key. */
export type Claimed = { userId: string; command: string; key: string; bodyDigest: Buffer };
/** An answer to keep for a repeat. A secret is not kept: then `response` is null. */
export type KeptAnswer = Claimed & { teamId: string | null; response: string | null };
export type Earlier = { result: unknown };

export function claimKey(viewer: Viewer, command: AnyCommand, key: string, input: unknown): Claimed {
  const bodyDigest = createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest();
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

/**
 * The answer given before to the same request, if there was one and the viewer still has the right to it.
 * Refuses the same key with another body, and a secret a second time.
 */
export async function earlierAnswer(
  db: Db,
  viewer: Viewer,
  command: AnyCommand,
  claimed: Claimed,
): Promise<Earlier | null> {
  const { key, bodyDigest } = claimed;
  const [kept] = await db.$queryRaw<Row[]>`SELECT a."bodyDigest", a.response, a."teamId", m.role
    FROM "Answer" a LEFT JOIN "Membership" m ON m."teamId" = a."teamId" AND m."userId" = a."userId"
    WHERE a."userId" = ${viewer.userId}::uuid AND a.command = ${command.name} AND a.key = ${key}`;
  if (!kept || !mayHear(viewer, command, kept)) return null;
  if (!Buffer.from(kept.bodyDigest).equals(bodyDigest))
    throw ruleBroken('key-reused', 'This Idempotency-Key was used for another request. Make a new one.');
  if (kept.response === null)
    throw ruleBroken('secret-shown', 'This was done already, and its secret was shown then; it is not kept.');
  return { result: kept.response };
}

type Row = { bodyDigest: Uint8Array; response: unknown; teamId: string | null; role: Role | null };

function mayHear(viewer: Viewer, command: AnyCommand, { teamId, role }: Row): boolean {
  if (teamId === null) return true;
  if (viewer.kind === 'token' && viewer.teamId !== teamId) return false;
  if (command.permission === 'self') return role !== null;
  return role !== null && allows(command.permission, { role, own: true });
}
