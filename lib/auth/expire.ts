import type { Db } from '../db/client.ts';
import { MS_A_DAY } from '../time.ts';

/** How long a repeated request gets its first answer: longer than anyone's browser was away and came back. */
const DAYS_OF_ANSWERS = 30;

/** Forgets what has lost its meaning: sessions and links that ended, answers that nobody asks for again. */
export async function expire(db: Db, now: Date): Promise<void> {
  const long = new Date(now.getTime() - DAYS_OF_ANSWERS * MS_A_DAY);
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.passwordReset.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.invitation.deleteMany({ where: { expiresAt: { lt: long } } });
  await db.answer.deleteMany({ where: { createdAt: { lt: long } } });
}
