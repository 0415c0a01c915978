import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { ruleBroken } from './refusal.ts';

export type Claimed = { userId: string; command: string; key: string; bodyDigest: Buffer };

/** Who asks what under which key; the digest tells the same request from another one with the same key. */
export function claimKey(viewer: Viewer, command: string, key: string, input: unknown): Claimed {
  const bodyDigest = createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest();
  return { userId: viewer.userId, command, key, bodyDigest };
}

/** The answer given before to the same request, if there was one. Refuses the same key with another body, and a secret a second time. */
export async function earlierAnswer(db: Db, claimed: Claimed): Promise<{ result: unknown } | null> {
  const { userId, command, key, bodyDigest } = claimed;
  const kept = await db.answer.findUnique({
    where: { userId_command_key: { userId, command, key } },
    select: { bodyDigest: true, response: true },
  });
  if (!kept) return null;
  if (!Buffer.from(kept.bodyDigest).equals(bodyDigest))
    throw ruleBroken('key-reused', 'This Idempotency-Key was used for another request. Make a new one.');
  if (kept.response === null)
    throw ruleBroken('secret-shown', 'This was done already, and its secret was shown then; it is not kept.');
  return { result: kept.response };
}
