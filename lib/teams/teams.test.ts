import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { viewerOfSession, viewerOfToken } from '../auth/sessions.ts';
import { signIn } from '../auth/sign-in.ts';
import type { Viewer } from '../auth/viewer.ts';
import * as leaving from '../claims/leaving.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf, verified } from '../testing/history.ts';
import { makePerson, PASSWORD, signedIn } from '../testing/people.ts';
import { addMember, type Desk, makeDesk, makeTeam } from '../testing/teams.ts';
import { makeClaim } from '../testing/work.ts';
import * as account from './account.ts';
import * as teams from './commands.ts';
import { ensureFirstOwner } from './first-owner.ts';
import * as invitations from './invitations.ts';
import { joinByInvitation, openInvitation, setUpByLink } from './links.ts';
import { openReset, resetByLink } from './password-link.ts';
import * as queries from './queries.ts';
import * as sessions from './sessions.ts';
import * as tokens from './tokens.ts';

const NEW_PASSWORD = 'another quiet harbour';
const now = () => new Date();
let db: Db;
let desk: Desk;

beforeAll(async () => {
  db = connect(await testDatabase());
});
const fresh = async () => {
  desk = await makeDesk(db);
  return desk;
};
const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const enter = (email: string, password: string) => signIn(db, { email, password, address: null }, now());
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';

async function invite(by: Viewer, input: object) {
  const { link } = await execute(invitations.create, as(by, input));
  return tokenOf(link);
}

describe('a team always keeps an owner', () => {
  test('the last one can neither leave, nor be removed, nor take a smaller role', async () => {
    const { teamId, owner } = await fresh();
    const refused = { status: 422, code: 'last-owner' };
    await expect(execute(leaving.leave, as(owner.viewer, { teamId }))).rejects.toMatchObject(refused);
    for (const [command, more] of [
      [leaving.remove, {}],
      [teams.setRole, { role: 'editor' }],
    ] as const) {
      const input = { teamId, memberId: owner.id, ...more };
      await expect(execute(command as typeof leaving.remove, as(owner.viewer, input))).rejects.toMatchObject(
        refused,
      );
    }
  });

  test('also when its two owners go at the same moment', async () => {
    const { teamId, owner, editor } = await fresh();
    await execute(teams.setRole, as(owner.viewer, { teamId, memberId: editor.id, role: 'owner' }));
    const outcomes = await Promise.allSettled(
      [owner, editor].map(({ viewer }) => execute(leaving.leave, as(viewer, { teamId }))),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.membership.count({ where: { teamId, role: 'owner' } })).toBe(1);
  });
});

describe('whoever is taken out', () => {
  test('loses assignments and tokens at once, and the history tells it', async () => {
    const { teamId, owner, checker } = await fresh();
    const document = await makeDocument(db, { teamId, by: owner.id });
    const claim = await makeClaim({ db, viewer: checker.viewer }, document.id);
    await db.claim.update({ where: { id: claim.id }, data: { assigneeId: checker.id } });
    const { secret } = await execute(tokens.create, as(checker.viewer, { teamId, name: 'Wire' }));
    await execute(leaving.remove, as(owner.viewer, { teamId, memberId: checker.id }));
    expect(await viewerOfToken(db, secret)).toBeNull();
    const row = await db.claim.findUniqueOrThrow({ where: { id: claim.id } });
    expect(row).toMatchObject({ assigneeId: null, workVersion: 2 });
    await expect(ask(queries.members, as(checker.viewer, { teamId }))).rejects.toMatchObject({ status: 404 });
    const told = await db.event.findMany({ where: { streamId: teamId, type: 'member.removed' } });
    expect(told).toMatchObject([{ payload: { userId: checker.id, person: { name: checker.name } } }]);
    expect(await verified(db, teamId)).toMatchObject({ ok: true });
  });
});

describe('an invitation', () => {
  test('makes a newcomer a member once, under the address it was made for', async () => {
    const { teamId, owner } = await fresh();
    const email = 'New.One@elsewhere.example';
    const token = await invite(owner.viewer, { teamId, email, role: 'checker' });
    expect(await openInvitation(db, token, now())).toMatchObject({
      email: email.toLowerCase(),
      hasAccount: false,
    });
    const newcomer = { token, name: 'New One', password: NEW_PASSWORD };
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => joinByInvitation(db, newcomer, now())));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 404 });
    expect(await openInvitation(db, token, now())).toBeNull();
    expect(await enter(email, NEW_PASSWORD)).toMatchObject({ state: 'in' });
    expect((await typesOf(db, teamId)).slice(-2)).toEqual(['invitation.created', 'member.added']);
  });

  test('is one dead link whether used, revoked, expired or never made', async () => {
    const { teamId, owner } = await fresh();
    const someone = await makePerson(db);
    const [used, revoked, expired] = [
      await invite(owner.viewer, { teamId, email: 'a@elsewhere.example', role: 'reader' }),
      await invite(owner.viewer, { teamId, email: 'b@elsewhere.example', role: 'reader' }),
      await invite(owner.viewer, { teamId, email: 'c@elsewhere.example', role: 'reader' }),
    ];
    await execute(invitations.accept, as((await makePerson(db)).viewer, { token: used }));
    const { id } = await db.invitation.findFirstOrThrow({ where: { teamId, email: 'b@elsewhere.example' } });
    await execute(invitations.revoke, as(owner.viewer, { invitationId: id }));
    await db.invitation.updateMany({ where: { teamId, usedAt: null }, data: { expiresAt: new Date(0) } });
    for (const token of [used, revoked, expired, 'x'.repeat(43)])
      await expect(execute(invitations.accept, as(someone.viewer, { token }))).rejects.toMatchObject({
        status: 404,
      });
    expect(await db.membership.count({ where: { userId: someone.id } })).toBe(0);
  });

  test('keeps no secret: neither link nor password stands in the database or the history', async () => {
    const { teamId, owner } = await fresh();
    const input = { teamId, email: 'd@elsewhere.example', role: 'reader', temporaryPassword: true };
    const { temporaryPassword } = await execute(invitations.create, {
      ...as(owner.viewer, input),
      key: 'once',
    });
    const token = await invite(owner.viewer, { teamId, email: 'e@elsewhere.example', role: 'reader' });
    const kept = JSON.stringify([await db.event.findMany({ where: { teamId } }), await db.answer.findMany()]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(temporaryPassword);
  });

  test('with a temporary password opens an account that must choose its own first', async () => {
    const { teamId, owner } = await fresh();
    const email = 'temp@elsewhere.example';
    const input = { teamId, email, role: 'reader', temporaryPassword: true };
    const { temporaryPassword } = await execute(invitations.create, as(owner.viewer, input));
    expect(await enter(email, temporaryPassword ?? '')).toMatchObject({ state: 'in' });
    const { id } = await db.user.findUniqueOrThrow({ where: { email } });
    const { viewer, secret } = await signedIn(db, id);
    await expect(ask(queries.list, as(viewer, {}))).rejects.toMatchObject({
      code: 'password-change-required',
    });
    const change = { current: temporaryPassword, next: NEW_PASSWORD };
    await execute(account.setPassword, as(viewer, change));
    const after = await viewerOfSession(db, secret, now());
    expect(await ask(queries.list, as(after as Viewer, {}))).toMatchObject({ teams: [{ id: teamId }] });
  });

  test('for an address that has an account gives a link, never a new password', async () => {
    const { teamId, owner } = await fresh();
    const known = await makePerson(db);
    const input = { teamId, email: known.email, role: 'reader', temporaryPassword: true };
    expect(await execute(invitations.create, as(owner.viewer, input))).toMatchObject({
      temporaryPassword: null,
      link: expect.stringContaining('/invitation/'),
    });
    expect(await enter(known.email, PASSWORD)).toEqual({ state: 'in', userId: known.id });
  });
});

describe('a password link', () => {
  async function linkFor(memberId: string) {
    const { teamId, owner } = desk;
    const { link } = await execute(account.resetPassword, as(owner.viewer, { teamId, memberId }));
    return tokenOf(link);
  }

  test('sets a password once, and ends every session', async () => {
    const { reader } = await fresh();
    const token = await linkFor(reader.id);
    await expect(resetByLink(db, token, 'short', now())).rejects.toMatchObject({ code: 'weak-password' });
    await expect(resetByLink(db, token, reader.email, now())).rejects.toMatchObject({
      code: 'weak-password',
    });
    await resetByLink(db, token, NEW_PASSWORD, now());
    expect(await viewerOfSession(db, reader.secret, now())).toBeNull();
    await expect(resetByLink(db, token, `${NEW_PASSWORD} 2`, now())).rejects.toMatchObject({ status: 404 });
    // Not even looked at, let alone hashed: that is for whoever has a link that works.
    await expect(resetByLink(db, token, 'short', now())).rejects.toMatchObject({ status: 404 });
  });

  test('is dead when a newer one was made, when it is old, and when its person has joined another team', async () => {
    const { reader, teamId } = await fresh();
    const first = await linkFor(reader.id);
    const second = await linkFor(reader.id);
    expect(await openReset(db, first, now())).toBeNull();
    expect(await openReset(db, second, new Date(Date.now() + 25 * 3_600_000))).toBeNull();
    expect(await openReset(db, second, now())).toMatchObject({ email: reader.email });
    const elsewhere = await makeDesk(db);
    const token = await invite(elsewhere.owner.viewer, {
      teamId: elsewhere.teamId,
      email: reader.email,
      role: 'reader',
    });
    await execute(invitations.accept, as(reader.viewer, { token }));
    expect(await openReset(db, second, now())).toBeNull();
    expect(teamId).toBe(desk.teamId);
  });

  test('is not made for someone who belongs to a team of others: it would open that one too', async () => {
    const { reader } = await fresh();
    const elsewhere = await makeDesk(db);
    await addMember(db, elsewhere.teamId, reader.id, 'reader');
    await expect(linkFor(reader.id)).rejects.toMatchObject({ status: 422, code: 'not-from-here' });
    await addMember(db, elsewhere.teamId, desk.owner.id, 'owner');
    expect(await linkFor(reader.id)).not.toBe('');
  });
});

describe('one’s own account', () => {
  test('changes its password: other sessions end, this one stays', async () => {
    const person = await makePerson(db);
    const other = await signedIn(db, person.id);
    await execute(account.setPassword, as(person.viewer, { current: PASSWORD, next: NEW_PASSWORD }));
    expect(await viewerOfSession(db, other.secret, now())).toBeNull();
    expect(await viewerOfSession(db, person.secret, now())).not.toBeNull();
    expect(await enter(person.email, NEW_PASSWORD)).toEqual({ state: 'in', userId: person.id });
  });

  test('counts tries of the present password together with those of signing in', async () => {
    const person = await makePerson(db);
    const wrong = () =>
      execute(account.setPassword, as(person.viewer, { current: 'not it', next: NEW_PASSWORD }));
    for (let n = 0; n < 10; n++) await expect(wrong()).rejects.toMatchObject({ code: 'wrong-password' });
    await expect(wrong()).rejects.toMatchObject({ status: 429 });
    await expect(enter(person.email, PASSWORD)).rejects.toMatchObject({ status: 429 });
  });

  test('tells every team of a new name', async () => {
    const { reader, teamId } = await fresh();
    const other = await makeTeam(db, reader.id, 'Second');
    await execute(account.rename, as(reader.viewer, { name: 'Ana Ruiz' }));
    for (const team of [teamId, other.id]) {
      const events = await db.event.findMany({ where: { streamId: team, type: 'member.changed' } });
      expect(events).toMatchObject([
        { payload: { person: { name: 'Ana Ruiz' }, changes: { name: { to: 'Ana Ruiz' } } } },
      ]);
      expect(await verified(db, team)).toMatchObject({ ok: true });
    }
  });

  test('is not a token’s to change', async () => {
    const { owner, teamId } = await fresh();
    const { secret } = await execute(tokens.create, as(owner.viewer, { teamId, name: 'Wire' }));
    const viewer = (await viewerOfToken(db, secret)) as Viewer;
    for (const [command, input] of [
      [account.rename, { name: 'x' }],
      [sessions.endOthers, {}],
      [account.setPassword, { current: PASSWORD, next: NEW_PASSWORD }],
    ] as const)
      await expect(execute(command as typeof account.rename, as(viewer, input))).rejects.toMatchObject({
        status: 403,
      });
    await expect(execute(tokens.create, as(viewer, { teamId, name: 'More' }))).rejects.toMatchObject({
      status: 403,
    });
  });
});

test('a renamed team tells who comes second', async () => {
  const { teamId, owner } = await fresh();
  await execute(teams.rename, as(owner.viewer, { teamId, version: 1, name: 'Night desk' }));
  const late = execute(teams.rename, as(owner.viewer, { teamId, version: 1, name: 'Day desk' }));
  await expect(late).rejects.toMatchObject({
    status: 409,
    extra: { current: { name: 'Night desk', version: 2 } },
  });
});

test('teams are founded only where the installation lets people', async () => {
  const { viewer } = await makePerson(db);
  await expect(execute(teams.found, as(viewer, { name: 'Mine' }))).rejects.toMatchObject({ status: 403 });
  process.env.FOUND_TEAMS = '1';
  const team = await execute(teams.found, as(viewer, { name: 'Mine' })).finally(
    () => delete process.env.FOUND_TEAMS,
  );
  expect(await ask(queries.list, as(viewer, {}))).toMatchObject({ teams: [{ id: team.id, role: 'owner' }] });
  expect(await verified(db, team.id)).toMatchObject({ ok: true, seq: 2 });
});

test('the set-up link works once, is new at every start, and dies when there is an owner', async () => {
  const empty = connect(await testDatabase());
  const start = async () => {
    const state = await ensureFirstOwner(empty, { appUrl: 'https://galley.example', now: now() });
    return state.state === 'setUp' ? tokenOf(state.url) : state.state;
  };
  const given = { name: 'Ana', email: 'ANA@newsroom.example', password: NEW_PASSWORD, teamName: 'Desk' };
  const [first, second] = [await start(), await start()];
  await expect(setUpByLink(empty, first, given, now())).rejects.toMatchObject({ status: 404 });
  const weak = { ...given, password: 'short' }; // not even looked at, let alone hashed
  await expect(setUpByLink(empty, first, weak, now())).rejects.toMatchObject({ status: 404 });
  const outcomes = await Promise.allSettled([1, 2].map(() => setUpByLink(empty, second, given, now())));
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await start()).toBe('exists');
  expect(await empty.user.findMany()).toMatchObject([{ email: 'ana@newsroom.example' }]);
});
