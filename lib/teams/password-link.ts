import { forgiveTries } from '../auth/limits.ts';
import { dropFactor } from '../auth/second-factor.ts';
import { hashSecret, makeSecret } from '../auth/secrets.ts';
import { endSessions } from '../auth/sessions.ts';
import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { notFound } from '../refusal.ts';
import { MS_AN_HOUR } from '../time.ts';
import { endPasswordLinks } from './dead-links.ts';
import { checkedHash } from './links.ts';
import { RESET_HOURS } from './rules.ts';
import { appendLocked, signInChanged } from './writes.ts';

/** For whom, whether it also switches their second factor off, and which owner makes it: null on the server. */
type Wish = { userId: string; endsSecondFactor: boolean; createdById: string | null; now: Date };

/** A link by which a person chooses a new password, once, within a day; those made before open nothing more. */
export async function makePasswordLink(
  tx: Tx,
  { now, ...wish }: Wish,
): Promise<{ link: string; expiresAt: Date }> {
  const token = makeSecret();
  const expiresAt = new Date(now.getTime() + RESET_HOURS * MS_AN_HOUR);
  await endPasswordLinks(tx, wish.userId, now);
  await tx.passwordReset.create({
    data: { ...wish, tokenHash: hashSecret(token), createdAt: now, expiresAt },
    select: { userId: true },
  });
  return { link: `/password/${token}`, expiresAt };
}

/** Whose password a one-time link sets, while it works; else null. */
export async function openReset(
  db: Db,
  token: string,
  now: Date,
): Promise<{ email: string; name: string } | null> {
  const row = await db.passwordReset.findFirst({
    where: { tokenHash: hashSecret(token), usedAt: null, expiresAt: { gt: now } },
    select: { user: { select: { email: true, name: true } } },
  });
  return row?.user ?? null;
}

/** Sets the password of a one-time link's account, ends all its sessions, and its second factor where the link says so. */
export async function resetByLink(
  db: Db,
  token: string,
  password: string,
  now: Date,
): Promise<{ email: string }> {
  const known = await openReset(db, token, now);
  if (!known) throw notFound(); // before anything is hashed, which costs a server more than a guess costs who makes it
  const passwordHash = await checkedHash(password, [known.email, known.name]);
  const tokenHash = hashSecret(token);
  const account = await transact(db, async (tx) => {
    const spent = await tx.passwordReset.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (spent.count !== 1) throw notFound();
    const { userId, endsSecondFactor } = await tx.passwordReset.findUniqueOrThrow({
      where: { tokenHash },
      select: { userId: true, endsSecondFactor: true },
    });
    await endSessions(tx, userId);
    if (endsSecondFactor && (await dropFactor(tx, userId)))
      await appendLocked(tx, await signInChanged(tx, userId, 'offByLink'), userId, now);
    return tx.user.update({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: false },
      select: { email: true },
    });
  });
  await forgiveTries(db, account.email); // whoever comes by a link has tried the old one often enough
  return account;
}
