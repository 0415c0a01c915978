import { v7 as uuid } from 'uuid';
import { hashPassword } from '../auth/password.ts';
import { beginSession, viewerOfSession } from '../auth/sessions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';

export const PASSWORD = 'quiet harbour seven lamps';
/** Hashed once: a real hash costs 30 ms each. */
const hashed = new Map<string, Promise<string>>();

export type Person = { id: string; name: string; email: string; viewer: Viewer; secret: string };
type Given = { name?: string; email?: string; password?: string; mustChangePassword?: boolean };

/** Someone with an account who is signed in; `secret` is what their cookie holds. */
export async function makePerson(db: Db, given: Given = {}): Promise<Person> {
  const id = uuid();
  const name = given.name ?? `Person ${id.slice(-4)}`;
  const email = given.email ?? `${id}@newsroom.example`;
  const passwordHash = await hashOnce(given.password ?? PASSWORD);
  await db.user.create({
    data: { id, name, email, passwordHash, mustChangePassword: given.mustChangePassword ?? false },
  });
  return { id, name, email, ...(await signedIn(db, id)) };
}

/** A new session of a person. */
export async function signedIn(db: Db, userId: string): Promise<{ viewer: Viewer; secret: string }> {
  const secret = await beginSession(db, userId, new Date());
  const viewer = await viewerOfSession(db, secret, new Date());
  if (!viewer) throw new Error('The session that was just begun is not there.');
  return { viewer, secret };
}

function hashOnce(password: string): Promise<string> {
  const hash = hashed.get(password) ?? hashPassword(password);
  hashed.set(password, hash);
  return hash;
}
