import { v7 as uuid } from 'uuid';
import { hashPassword, passwordFault } from '../auth/password.ts';
import { hashSecret } from '../auth/secrets.ts';
import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import type { Appended } from '../live/append.ts';
import { notFound, ruleBroken } from '../refusal.ts';
import { joinTeam, spendInvitation } from './invitations.ts';
import { appendLocked, foundTeamRows, personOf } from './writes.ts';

/** What people do who are not signed in, each by a link that works once. Outside the door, for there is no viewer yet. */

type Newcomer = { token: string; name: string; password: string };

/** What an open invitation says before it is accepted, or null. */
export async function openInvitation(
  db: Db,
  token: string,
  now: Date,
): Promise<{ email: string; role: string; team: string; hasAccount: boolean } | null> {
  const row = await db.invitation.findFirst({
    where: { tokenHash: hashSecret(token), usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { email: true, role: true, team: { select: { name: true } } },
  });
  if (!row) return null;
  const account = await db.user.findUnique({ where: { email: row.email }, select: { id: true } });
  return { email: row.email, role: row.role, team: row.team.name, hasAccount: account !== null };
}

/** A newcomer takes an invitation and gets an account under the address it was sent to. */
export async function joinByInvitation(
  db: Db,
  newcomer: Newcomer,
  now: Date,
): Promise<{ email: string; slug: string }> {
  const invitation = await openInvitation(db, newcomer.token, now);
  if (!invitation || invitation.hasAccount) throw notFound();
  const passwordHash = await checkedHash(newcomer.password, [invitation.email, newcomer.name]);
  return transact(db, async (tx) => {
    const spent = await spendInvitation(tx, newcomer.token, now);
    const userId = await createUser(tx, { email: invitation.email, name: newcomer.name, passwordHash, now });
    await appendLocked(tx, [await joinTeam(tx, spent, userId, now)], userId, now);
    return { email: invitation.email, slug: spent.slug };
  });
}

type SetUp = { name: string; email: string; password: string; teamName: string };

/** The first person of an installation: an account, a first team, and ownership of the sample's. */
export async function createFirstOwner(
  tx: Tx,
  given: SetUp & { passwordHash: string },
  now: Date,
): Promise<{ userId: string; slug: string }> {
  const userId = await createUser(tx, { ...given, email: given.email.toLowerCase(), now });
  const team = await foundTeamRows(tx, { name: given.teamName, ownerId: userId, now });
  const founded = {
    type: 'team.founded',
    stream: team.id,
    subjectId: team.id,
    payload: { team: { id: team.id, name: given.teamName } },
  };
  const added = {
    type: 'member.added',
    stream: team.id,
    subjectId: userId,
    payload: { person: await personOf(tx, team.id, userId) },
  };
  await appendLocked(tx, [founded, added, ...(await ownSample(tx, userId, now))], userId, now);
  return { userId, slug: team.slug };
}

/** Uses the set-up link of a new installation, once. */
export async function setUpByLink(db: Db, token: string, given: SetUp, now: Date): Promise<{ slug: string }> {
  if (!(await setUpLinkIsOpen(db, token))) throw notFound(); // before anything is hashed
  const passwordHash = await checkedHash(given.password, [given.email, given.name]);
  return transact(db, async (tx) => {
    const spent = await tx.setupLink.updateMany({
      where: { tokenHash: hashSecret(token), usedAt: null },
      data: { usedAt: now },
    });
    if (spent.count !== 1) throw notFound();
    return createFirstOwner(tx, { ...given, passwordHash }, now);
  });
}

/** Whether a set-up link still works. */
export async function setUpLinkIsOpen(db: Db, token: string): Promise<boolean> {
  return (
    (await db.setupLink.findFirst({
      where: { tokenHash: hashSecret(token), usedAt: null },
      select: { id: true },
    })) !== null
  );
}

/** The hash of a password that will do; refuses with the sentence that says what is wrong with it. */
export async function checkedHash(password: string, about: string[]): Promise<string> {
  const fault = passwordFault(password, about);
  if (fault) throw ruleBroken('weak-password', fault, { errors: [{ field: 'password', message: fault }] });
  return hashPassword(password);
}

async function ownSample(tx: Tx, userId: string, now: Date): Promise<Appended[]> {
  const sample = await tx.team.findFirst({ where: { sample: true }, select: { id: true } });
  if (!sample) return [];
  await tx.membership.create({
    data: { teamId: sample.id, userId, role: 'owner', createdAt: now },
    select: { userId: true },
  });
  return [
    {
      type: 'member.added',
      stream: sample.id,
      subjectId: userId,
      payload: { person: await personOf(tx, sample.id, userId) },
    },
  ];
}

async function createUser(
  tx: Tx,
  given: { email: string; name: string; passwordHash: string; now: Date },
): Promise<string> {
  const { email, name, passwordHash, now } = given;
  const { id } = await tx.user.create({
    data: { id: uuid(), email, name, passwordHash, createdAt: now },
    select: { id: true },
  });
  return id;
}
