import { countTry, forgiveTries } from '../auth/limits.ts';
import { passwordMatches } from '../auth/password.ts';
import { hasFactor, takeCode } from '../auth/second-factor.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { forbidden, type Refusal, ruleBroken } from '../refusal.ts';

type SessionViewer = Viewer & { kind: 'session' };

/** What concerns the account itself, or lets anyone in, is for the person in a browser, not for a program of theirs. */
export function requireSession(viewer: Viewer): asserts viewer is SessionViewer {
  if (viewer.kind !== 'session') throw forbidden('A token cannot do this. Sign in with a browser.');
}

/** The key of the session that asks, for all others to be ended. */
export function ownSession(viewer: Viewer): Uint8Array<ArrayBuffer> | undefined {
  return viewer.kind === 'session' ? new Uint8Array(Buffer.from(viewer.sessionId, 'hex')) : undefined;
}

export function wrongField(code: string, field: string, message: string): Refusal {
  return ruleBroken(code, message, { errors: [{ field, message }] });
}

type Proof = { db: Db; viewer: Viewer; password: string; field: string };
type Account = { email: string; name: string; passwordHash: string };

/** The viewer's account, once its password was given again; the try counts with those of signing in. */
export async function provePassword({ db, viewer, password, field }: Proof): Promise<Account> {
  requireSession(viewer);
  const account = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { email: true, name: true, passwordHash: true },
  });
  await countTry(db, account.email, null);
  if (await passwordMatches(account.passwordHash, password)) return account;
  throw wrongField('wrong-password', field, 'Your present password is another one.');
}

/** The same, and a code of the second factor where there is one: an open browser alone changes nothing of how one signs in. */
export async function proveSelf(
  db: Db,
  viewer: Viewer,
  given: { password: string; code?: string },
  now: Date,
): Promise<Account> {
  const account = await provePassword({ db, viewer, password: given.password, field: 'password' });
  const wanted = await hasFactor(db, viewer.userId);
  if (wanted && !(given.code && (await takeCode(db, viewer.userId, given.code, now))))
    throw wrongField('wrong-code', 'code', 'This code does not hold, or was used already.');
  await forgiveTries(db, account.email);
  return account;
}
