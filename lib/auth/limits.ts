import { createHash } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../db/client.ts';
import { tooMany } from '../refusal.ts';

/** Tries of a password: exact, counted in Postgres, so that many processes count together. */
const ACCOUNT = { keyPrefix: 'account', points: 10, duration: 15 * 60 };
const ADDRESS = { keyPrefix: 'address', points: 60, duration: 15 * 60 };
/** Wrong codes of an authenticator: of a million three hold at a time, so twenty guesses a day hit one in 45 years. */
const CODE = { keyPrefix: 'code', points: 20, duration: 24 * 60 * 60 };

type Limiters = Record<'account' | 'address' | 'code', RateLimiterPrisma>;
const made = new WeakMap<Db, Limiters>();

/** Counts a try against an account and a network address before the password is looked at; refuses with 429 when either is spent. */
export async function countTry(db: Db, account: string, address: string | null): Promise<void> {
  const { account: byAccount, address: byAddress } = limiters(db);
  await consume(byAccount, keyOf(account));
  if (address) await consume(byAddress, address);
}

/** A right password clears its account's count. */
export async function forgiveTries(db: Db, account: string): Promise<void> {
  await limiters(db).account.delete(keyOf(account));
}

/** Counts a code before it is looked at, beside the try of the password; refuses with 429 when a day's are spent. */
export async function countCode(db: Db, userId: string): Promise<void> {
  await consume(limiters(db).code, userId);
}

/** A right code gives back its own count alone: it must not pay for another's guesses. */
export async function forgiveCode(db: Db, userId: string): Promise<void> {
  await limiters(db).code.reward(userId);
}

/** By digest: what people type as their address may be of any length and hold anything, also a password. */
function keyOf(account: string): string {
  return createHash('sha256').update(account).digest('base64url');
}

function limiters(db: Db): Limiters {
  const store = { storeClient: db, tableName: 'rateLimit' };
  const all = made.get(db) ?? {
    account: new RateLimiterPrisma({ ...store, ...ACCOUNT }),
    address: new RateLimiterPrisma({ ...store, ...ADDRESS }),
    code: new RateLimiterPrisma({ ...store, ...CODE }),
  };
  made.set(db, all);
  return all;
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw tooMany(Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
}
