import type { Db } from '../db/client.ts';
import { countTry, forgiveTries } from './limits.ts';
import { passwordMatches, pretendToCheck } from './password.ts';

export type Credentials = { email: string; password: string; address: string | null };

/** The id of the account whose password this is, or null; the same answer, after the same work, for an unknown address. */
export async function signIn(db: Db, { email, password, address }: Credentials): Promise<string | null> {
  const account = email.trim().toLowerCase();
  await countTry(db, account, address);
  const user = await db.user.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true },
  });
  const right = user ? await passwordMatches(user.passwordHash, password) : await pretendToCheck(password);
  if (!user || !right) return null;
  await forgiveTries(db, account);
  return user.id;
}
