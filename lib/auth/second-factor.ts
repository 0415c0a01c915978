import type { Db, Tx } from '../db/client.ts';
import { countCode, forgiveCode } from './limits.ts';
import { bareCode, isRecoveryCode, RECOVERY_CODES } from './rules.ts';
import { seal, unseal } from './seal.ts';
import { hashSecret, makeReadableSecret } from './secrets.ts';
import { stepOf } from './totp.ts';

/** Since when a person has a second factor, and how many recovery codes are left; null without one. */
export async function factorOf(
  db: Db | Tx,
  userId: string,
): Promise<{ since: Date; codesLeft: number } | null> {
  const row = await db.secondFactor.findUnique({ where: { userId }, select: { since: true } });
  return row && { since: row.since, codesLeft: await db.recoveryCode.count({ where: { userId } }) };
}

export async function hasFactor(db: Db | Tx, userId: string): Promise<boolean> {
  return (await db.secondFactor.count({ where: { userId } })) > 0;
}

/**
 * Takes a code of a person's authenticator, or one of their recovery codes: whether it was right and had not been taken
 * before. Of two requests with one code the database lets one through.
 */
export async function takeCode(db: Db, userId: string, typed: string, now: Date): Promise<boolean> {
  const code = bareCode(typed);
  if (isRecoveryCode(code)) return takeRecoveryCode(db, userId, code);
  await countCode(db, userId);
  const taken = await takeTimedCode(db, userId, code, now);
  if (taken) await forgiveCode(db, userId);
  return taken;
}

async function takeTimedCode(db: Db, userId: string, code: string, now: Date): Promise<boolean> {
  const row = await db.secondFactor.findUnique({ where: { userId }, select: { sealedKey: true } });
  const key = row && unseal(row.sealedKey, keyOf(userId));
  const step = key && stepOf(key, code, now);
  if (!step) return false;
  const { count } = await db.secondFactor.updateMany({
    where: { userId, sealedKey: row.sealedKey, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function takeRecoveryCode(db: Db, userId: string, code: string): Promise<boolean> {
  const { count } = await db.recoveryCode.deleteMany({ where: { userId, codeHash: hashSecret(code) } });
  return count === 1;
}

type Kept = { userId: string; key: Uint8Array; step: number; now: Date };

/** Makes this key the person's, in place of one they had; `step` is that of the code which showed that they hold it. */
export async function keepFactor(tx: Tx, { userId, key, step, now }: Kept): Promise<void> {
  const data = { sealedKey: seal(key, keyOf(userId)), lastStep: step, since: now };
  await tx.secondFactor.upsert({
    where: { userId },
    create: { userId, ...data },
    update: data,
    select: { userId: true },
  });
}

/** Takes a person's second factor away, with its recovery codes; whether there was one. */
export async function dropFactor(tx: Tx, userId: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
  return count === 1;
}

/** New recovery codes in place of those a person had. Shown once; only their hashes are kept. */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, makeReadableSecret);
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const data = codes.map((code) => ({ userId, codeHash: hashSecret(bareCode(code)) }));
  await tx.recoveryCode.createMany({ data });
  return codes;
}

/** What a key is sealed about: copied to another person's row, it does not open. */
function keyOf(userId: string): string {
  return `second factor of ${userId}`;
}
