import { forgiveTries } from '../auth/limits.ts';
import { hashPassword, passwordFault } from '../auth/password.ts';
import { endSessions } from '../auth/sessions.ts';
import type { Tx } from '../db/client.ts';
import { defineCommand, defineSelfCommand } from '../door/define.ts';
import { ruleBroken } from '../refusal.ts';
import { changePassword, renameAccount, resetMemberPassword } from './input.ts';
import { makePasswordLink } from './password-link.ts';
import { ownSession, provePassword, requireSession, wrongField } from './proof.ts';
import { seatsOf } from './writes.ts';

export const setPassword = defineSelfCommand({
  name: 'account.changePassword',
  summary: 'Change your own password; every other session of yours ends.',
  permission: 'self',
  beforePasswordChange: true,
  input: changePassword,
  async prepare({ db, viewer, input }) {
    const user = await provePassword({ db, viewer, password: input.current, field: 'current' });
    const fault = nextFault(input, [user.email, user.name]);
    if (fault) throw wrongField('weak-password', 'next', fault);
    await forgiveTries(db, user.email);
    return { before: user.passwordHash, after: await hashPassword(input.next) };
  },
  async apply({ tx, viewer, prepared: { before, after } }) {
    const changed = await tx.user.updateMany({
      where: { id: viewer.userId, passwordHash: before },
      data: { passwordHash: after, mustChangePassword: false },
    });
    if (changed.count !== 1)
      throw wrongField('wrong-password', 'current', 'Your password was changed meanwhile. Use the new one.');
    await endSessions(tx, viewer.userId, ownSession(viewer));
    return { result: {}, events: [] };
  },
});

function nextFault({ current, next }: { current: string; next: string }, about: string[]): string | null {
  return next === current ? 'Choose a password that is new.' : passwordFault(next, about);
}

export const rename = defineSelfCommand({
  name: 'account.rename',
  summary: 'Change the name that colleagues see.',
  permission: 'self',
  input: renameAccount,
  async apply({ tx, viewer, input }) {
    requireSession(viewer);
    const where = { id: viewer.userId };
    const before = await tx.user.findUniqueOrThrow({ where, select: { name: true } });
    await tx.user.update({ where, data: { name: input.name }, select: { id: true } });
    return { result: { name: input.name }, events: await renamedEverywhere(tx, viewer.userId, before.name) };
  },
});

export const resetPassword = defineCommand({
  name: 'members.resetPassword',
  summary:
    'A link by which a member chooses a new password, once; with endsSecondFactor it also switches their second factor off. Shown to the owner, who hands it over.',
  permission: 'team.manage',
  subject: 'teamId',
  secret: true,
  input: resetMemberPassword,
  async apply({ tx, viewer, input, now }) {
    requireSession(viewer);
    if (input.memberId === viewer.userId)
      throw ruleBroken('own-password', 'Change your own password under Account.');
    await refuseForeignOwner(tx, viewer.userId, input.memberId);
    const endsSecondFactor = input.endsSecondFactor ?? false;
    const wish = { userId: input.memberId, endsSecondFactor, createdById: viewer.userId, now };
    const { link, expiresAt } = await makePasswordLink(tx, wish);
    const events = [
      { type: 'member.passwordReset', subjectId: input.memberId, payload: { endsSecondFactor } },
    ];
    return { result: { link, expiresAt: expiresAt.toISOString() }, events };
  },
});

/** Every team of a person hears of the new name. */
async function renamedEverywhere(tx: Tx, userId: string, from: string) {
  const people = await seatsOf(tx, userId);
  return people.map(({ teamId, person }) => ({
    stream: teamId,
    type: 'member.changed',
    subjectId: userId,
    payload: { person, changes: { name: { from, to: person.name } } },
  }));
}

/**
 * A new password opens every team of a person: an owner may not reach, through a member, into a team that is not theirs.
 * Until the link is made the person joins no other team, and the owner loses none.
 */
async function refuseForeignOwner(tx: Tx, ownerId: string, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  const elsewhere = await tx.$queryRaw<{ teamId: string }[]>`WITH owned AS (
      SELECT "teamId" FROM "Membership" WHERE "userId" = ${ownerId}::uuid AND role = 'owner' FOR SHARE
    ) SELECT "teamId" FROM "Membership" WHERE "userId" = ${userId}::uuid AND "teamId" NOT IN (SELECT "teamId" FROM owned)`;
  if (elsewhere.length > 0)
    throw ruleBroken(
      'not-from-here',
      'This password cannot be reset from this team. They can change it themselves under Account.',
    );
}
