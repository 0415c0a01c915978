import type { Db } from '../db/client.ts';
import { countTry, forgiveTries } from './limits.ts';
import { LONGEST_PASSWORD, passwordMatches, pretendToCheck } from './password.ts';

/** Nobody has a longer one: RFC 5321. */
const LONGEST_EMAIL = 254;

export type Credentials = { email: string; password: string; address: string | null };

/** The id of the account whose password this is, or null; the same answer, after the same work, for an unknown address. */
export async function signIn(db: Db, { email, password, address }: Credentials): Promise<string | null> {
  const account = email.trim().toLowerCase().slice(0, LONGEST_EMAIL);
  await countTry(db, account, address);
  if (password.length > LONGEST_PASSWORD || account.includes('\0')) return null;
  const user = await db.user.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true },
  });
  const right = user ? await passwordMatches(user.passwordHash, password) : await pretendToCheck(password);
  if (!user || !right) return null;
  await forgiveTries(db, account);
  return user.id;
}
