import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { viewerOfToken } from '../auth/sessions.ts';
import type { Viewer } from '../auth/viewer.ts';
import * as leaving from '../claims/leaving.ts';
import { connect, type Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { typesOf, verified } from '../testing/history.ts';
import { makePerson } from '../testing/people.ts';
import { addMember, type Desk, makeDesk } from '../testing/teams.ts';
import * as account from './account.ts';
import * as teams from './commands.ts';
import * as invitations from './invitations.ts';
import { openInvitation } from './links.ts';
import { openReset } from './password-link.ts';
import * as tokens from './tokens.ts';

/** Nobody keeps or makes a way into a team or an account that is not theirs to open. */

let db: Db;
beforeAll(async () => {
  db = connect(await testDatabase());
});
const now = () => new Date();
const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';

/** A desk with a second owner. */
async function withTwoOwners(): Promise<Desk> {
  const desk = await makeDesk(db);
  await db.membership.updateMany({
    where: { teamId: desk.teamId, userId: desk.editor.id },
    data: { role: 'owner' },
  });
  return desk;
}

async function invitationBy({ viewer }: { viewer: Viewer }, teamId: string): Promise<string> {
  const asked = { teamId, email: 'way-back@elsewhere.example', role: 'owner' };
  return tokenOf((await execute(invitations.create, as(viewer, asked))).link);
}

async function passwordLinkBy({ viewer }: { viewer: Viewer }, teamId: string, memberId: string) {
  return tokenOf((await execute(account.resetPassword, as(viewer, { teamId, memberId }))).link);
}

describe('an owner’s open browser or leaked token', () => {
  test('makes no password link for the owner’s own account', async () => {
    const { teamId, owner } = await makeDesk(db);
    const input = { teamId, memberId: owner.id, endsSecondFactor: true };
    await expect(execute(account.resetPassword, as(owner.viewer, input))).rejects.toMatchObject({
      status: 422,
      code: 'own-password',
    });
    expect(await db.passwordReset.count({ where: { userId: owner.id } })).toBe(0);
  });

  test('as a token lets nobody in: not into an account, not into a team, not by a role', async () => {
    const { teamId, owner, reader } = await makeDesk(db);
    const { secret } = await execute(tokens.create, as(owner.viewer, { teamId, name: 'Wire' }));
    const viewer = (await viewerOfToken(db, secret)) as Viewer;
    const elsewhere = await makeDesk(db);
    const token = await invitationBy(elsewhere.owner, elsewhere.teamId);
    for (const [command, input] of [
      [account.resetPassword, { teamId, memberId: reader.id }],
      [teams.setRole, { teamId, memberId: reader.id, role: 'owner' }],
      [teams.requireSecondFactor, { teamId, version: 1, required: false }],
      [invitations.create, { teamId, email: 'thief@elsewhere.example', role: 'owner' }],
      [invitations.accept, { token }],
    ] as const)
      await expect(execute(command as typeof teams.setRole, as(viewer, input))).rejects.toMatchObject({
        status: 403,
      });
    expect(await openInvitation(db, token, now())).not.toBeNull();
  });
});

describe('whoever owns a team no more', () => {
  const goes: [string, (desk: Desk) => Promise<unknown>][] = [
    [
      'removed',
      ({ teamId, owner, editor }) =>
        execute(leaving.remove, as(owner.viewer, { teamId, memberId: editor.id })),
    ],
    [
      'given a smaller role',
      ({ teamId, owner, editor }) =>
        execute(teams.setRole, as(owner.viewer, { teamId, memberId: editor.id, role: 'editor' })),
    ],
    ['gone by themselves', ({ teamId, editor }) => execute(leaving.leave, as(editor.viewer, { teamId }))],
  ];

  test.each(goes)('%s, leaves no link behind that opens it, and the history tells it', async (_, go) => {
    const desk = await withTwoOwners();
    const { teamId, owner, editor, reader } = desk;
    const [theirs, others] = [await invitationBy(editor, teamId), await invitationBy(owner, teamId)];
    const link = await passwordLinkBy(editor, teamId, reader.id);
    await go(desk);
    expect(await openInvitation(db, theirs, now())).toBeNull();
    expect(await openInvitation(db, others, now())).not.toBeNull();
    expect(await openReset(db, link, now())).toBeNull();
    expect((await typesOf(db, teamId)).slice(-1)).toEqual(['invitation.revoked']);
    expect(await verified(db, teamId)).toMatchObject({ ok: true });
  });

  test('in another team of the member’s, has no password link left that was made from here', async () => {
    const [here, there] = [await makeDesk(db), await withTwoOwners()];
    await addMember(db, here.teamId, there.editor.id, 'owner');
    await addMember(db, there.teamId, here.reader.id, 'reader');
    const link = await passwordLinkBy(there.editor, here.teamId, here.reader.id);
    await execute(leaving.leave, as(there.editor.viewer, { teamId: there.teamId }));
    expect(await openReset(db, link, now())).toBeNull();
  });

  test('at the very moment of making a password link, has none that holds', async () => {
    for (let round = 0; round < 5; round++) {
      const [here, there] = [await makeDesk(db), await withTwoOwners()];
      await addMember(db, here.teamId, there.editor.id, 'owner');
      await addMember(db, there.teamId, here.reader.id, 'reader');
      await Promise.allSettled([
        passwordLinkBy(there.editor, here.teamId, here.reader.id),
        execute(leaving.leave, as(there.editor.viewer, { teamId: there.teamId })),
      ]);
      expect(await db.passwordReset.count({ where: { userId: here.reader.id, usedAt: null } })).toBe(0);
    }
  });
});

test('a team that a member founds is not opened by a password link made before', async () => {
  const { teamId, owner, reader } = await makeDesk(db);
  const link = await passwordLinkBy(owner, teamId, reader.id);
  process.env.FOUND_TEAMS = '1';
  await execute(teams.found, as(reader.viewer, { name: 'Mine' })).finally(
    () => delete process.env.FOUND_TEAMS,
  );
  expect(await openReset(db, link, now())).toBeNull();
  await expect(passwordLinkBy(owner, teamId, reader.id)).rejects.toMatchObject({ code: 'not-from-here' });
});

test('an account’s own links stay when a colleague is let in', async () => {
  const { teamId, owner, reader } = await makeDesk(db);
  const link = await passwordLinkBy(owner, teamId, reader.id);
  const token = await invitationBy(owner, teamId);
  await execute(invitations.accept, as((await makePerson(db)).viewer, { token }));
  expect(await openReset(db, link, now())).toMatchObject({ email: reader.email });
});
