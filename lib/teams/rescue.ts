import { dropFactor, hasFactor } from '../auth/second-factor.ts';
import { endSessions } from '../auth/sessions.ts';
import type { Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { ruleBroken } from '../refusal.ts';
import { makePasswordLink } from './password-link.ts';
import { appendLocked, seatsOf, signInChanged } from './writes.ts';

/**
 * What whoever runs the server does for someone whom no owner can let in again. Outside the door, for there is no viewer;
 * the history of each of the person's teams tells it, as done by nobody in the team.
 */

/** A one-time password link, as an owner makes it. The second factor stays: whether there is one is told. */
export async function linkForAddress(
  db: Db,
  email: string,
  now: Date,
): Promise<{ link: string; expiresAt: Date; hasFactor: boolean }> {
  const userId = await accountOf(db, email);
  return transact(db, async (tx) => {
    const made = await makePasswordLink(tx, { userId, endsSecondFactor: false, createdById: null, now });
    const seats = await seatsOf(tx, userId);
    const events = seats.map(({ teamId }) => ({
      stream: teamId,
      type: 'member.passwordReset',
      subjectId: userId,
      payload: { endsSecondFactor: false },
    }));
    await appendLocked(tx, events, null, now);
    return { ...made, hasFactor: await hasFactor(tx, userId) };
  });
}

/** Takes a second factor away, with its recovery codes, and ends every session that it opened. */
export async function endFactorOfAddress(db: Db, email: string, now: Date): Promise<void> {
  const userId = await accountOf(db, email);
  await transact(db, async (tx) => {
    if (!(await dropFactor(tx, userId)))
      throw ruleBroken('no-second-factor', `The account of ${email} has no second factor.`);
    await endSessions(tx, userId);
    await appendLocked(tx, await signInChanged(tx, userId, 'offByServer'), null, now);
  });
}

/** The people of the sample have no password that could be right: nobody signs in as they. */
async function accountOf(db: Db, email: string): Promise<string> {
  const user = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), passwordHash: { startsWith: '$argon2' } },
    select: { id: true },
  });
  if (!user) throw ruleBroken('no-account', `Nobody has an account under ${email} here.`);
  return user.id;
}
