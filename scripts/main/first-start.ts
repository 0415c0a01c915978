import { connect, type Db } from '#lib/db/client.ts';
import type { Env } from '#lib/env.ts';
import { Refusal as Refused } from '#lib/refusal.ts';
import { loadSample } from '#lib/sample/load.ts';
import { ensureFirstOwner, type FirstOwner } from '#lib/teams/first-owner.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';

/**
 * What a new installation needs before its first visitor: the sample, then someone who owns it. On a later start there
 * is nothing to do, except to print a set-up link that nobody has used.
 */
export async function firstStart(env: Env, databaseUrl: string): Promise<FirstOwner> {
  const db = connect(databaseUrl);
  try {
    if (env.SAMPLE && (await isNew(db)) && (await loadSample(db, new Date()))) say('Sample loaded');
    const { ADMIN_EMAIL: adminEmail, ADMIN_PASSWORD: adminPassword, APP_URL: appUrl } = env;
    return await ensureFirstOwner(db, { adminEmail, adminPassword, appUrl, now: new Date() });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refusal(`The first owner cannot be made from ADMIN_EMAIL and ADMIN_PASSWORD: ${error.detail}`);
  } finally {
    await db.$disconnect();
  }
}

/** Before anyone has an account: a sample that somebody has removed later does not come back. */
async function isNew(db: Db): Promise<boolean> {
  const someone = await db.user.findFirst({
    where: { passwordHash: { startsWith: '$argon2' } },
    select: { id: true },
  });
  return someone === null;
}
