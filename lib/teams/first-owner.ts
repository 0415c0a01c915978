import { v7 as uuid } from 'uuid';
import { hashSecret, makeSecret } from '../auth/secrets.ts';
import type { Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { checkedHash, createFirstOwner } from './links.ts';

type Wish = { adminEmail?: string; adminPassword?: string; appUrl: string; now: Date };
export type FirstOwner =
  | { state: 'exists' }
  | { state: 'created'; email: string }
  | { state: 'setUp'; url: string };

/**
 * Makes sure that an installation has, or can get, its first owner: the one the environment names, else a set-up link,
 * new at every start until someone has used it.
 */
export async function ensureFirstOwner(
  db: Db,
  { adminEmail, adminPassword, appUrl, now }: Wish,
): Promise<FirstOwner> {
  const someone = await db.user.findFirst({
    where: { passwordHash: { startsWith: '$argon2' } },
    select: { id: true },
  });
  await db.setupLink.deleteMany({ where: { usedAt: null } }); // what was printed before stands in logs
  if (someone) return { state: 'exists' };
  if (adminEmail && adminPassword) return createNamed(db, adminEmail, adminPassword, now);
  const token = makeSecret();
  await db.setupLink.create({
    data: { id: uuid(), tokenHash: hashSecret(token), createdAt: now },
    select: { id: true },
  });
  return { state: 'setUp', url: `${appUrl}/set-up/${token}` };
}

async function createNamed(db: Db, email: string, password: string, now: Date): Promise<FirstOwner> {
  const passwordHash = await checkedHash(password, [email]);
  const name = email.split('@')[0] ?? email;
  await transact(db, (tx) =>
    createFirstOwner(tx, { email, name, password, teamName: 'Newsroom', passwordHash }, now),
  );
  return { state: 'created', email };
}
