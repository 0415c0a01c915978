import type { Db } from '../db/client.ts';
import { countTry, forgiveTries } from './limits.ts';
import { LONGEST_PASSWORD, passwordMatches, pretendToCheck } from './password.ts';
import { hasFactor, takeCode } from './second-factor.ts';

/** Nobody has a longer one: RFC 5321. */
const LONGEST_EMAIL = 254;

/** The password is sent again with the code: between the two steps nothing is kept that could be stolen. */
export type Credentials = { email: string; password: string; code?: string; address: string | null };
export type SignIn =
  | { state: 'in'; userId: string }
  | { state: 'refused' }
  | { state: 'codeWanted' }
  | { state: 'codeRefused' };

/**
 * Who signs in. One answer, after the same work, for an unknown address and a wrong password; that an account has a second
 * factor is told only to whoever has its password.
 */
export async function signIn(db: Db, credentials: Credentials, now: Date): Promise<SignIn> {
  const account = accountOf(credentials.email);
  await countTry(db, account, credentials.address);
  const userId = await ownerOf(db, account, credentials.password);
  if (!userId) return { state: 'refused' };
  if (await hasFactor(db, userId)) {
    if (!credentials.code) return { state: 'codeWanted' };
    if (!(await takeCode(db, userId, credentials.code, now))) return { state: 'codeRefused' };
  }
  await forgiveTries(db, account); // not before: a right password must not buy new tries of the code
  return { state: 'in', userId };
}

/** What no address holds and the database cannot is made a sign that no address holds either. */
function accountOf(email: unknown): string {
  const typed = String(email).toWellFormed().replaceAll('\0', '\ufffd');
  return typed.trim().toLowerCase().slice(0, LONGEST_EMAIL);
}

/** The id of the account whose password this is, or null. */
async function ownerOf(db: Db, account: string, password: string): Promise<string | null> {
  if (typeof password !== 'string' || password.length > LONGEST_PASSWORD) return null;
  const user = await db.user.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true },
  });
  const right = user ? await passwordMatches(user.passwordHash, password) : await pretendToCheck(password);
  return user && right ? user.id : null;
}
