import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { viewerOfSession, viewerOfToken } from '../auth/sessions.ts';
import { signIn } from '../auth/sign-in.ts';
import { codeAt } from '../auth/totp.ts';
import type { Viewer } from '../auth/viewer.ts';
import { viewOfEvent } from '../claims/history.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { bytesOf, makeFactor } from '../testing/factor.ts';
import { typesOf, verified } from '../testing/history.ts';
import { makePerson, PASSWORD, type Person, signedIn } from '../testing/people.ts';
import { makeDesk, makeTeam } from '../testing/teams.ts';
import * as account from './account.ts';
import * as teams from './commands.ts';
import * as factor from './factor.ts';
import { resetByLink } from './password-link.ts';
import * as queries from './queries.ts';
import * as tokens from './tokens.ts';

const MINUTE = 60_000;
const now = new Date('2026-11-25T08:00:10Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
let db: Db;

beforeAll(async () => {
  db = connect(await testDatabase());
});

const enter = ({ email }: Person, code?: string, at = now, password = PASSWORD) =>
  signIn(db, { email, password, code, address: null }, at);
const as = (viewer: Viewer, input: object, at = now) => ({ db, viewer, input, now: at });

describe('signing in with a second factor', () => {
  test('asks for its code once the password is right, and for nothing before', async () => {
    const ana = await makePerson(db);
    const { code } = await makeFactor(db, ana, now);
    expect(await enter(ana)).toEqual({ state: 'codeWanted' });
    expect(await enter(ana, code(later(1)), later(1), 'not the password')).toEqual({ state: 'refused' });
    expect(await enter(ana, '000000', later(1))).toEqual({ state: 'codeRefused' });
    expect(await enter(ana, code(later(1)), later(1))).toEqual({ state: 'in', userId: ana.id });
  });

  test('takes a code once: not the one that set it up, not the one before, and of many at once only one', async () => {
    const ana = await makePerson(db);
    const { code } = await makeFactor(db, ana, now);
    expect(await enter(ana, code(now))).toEqual({ state: 'codeRefused' });
    expect(await enter(ana, code(now, -1))).toEqual({ state: 'codeRefused' });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => enter(ana, code(now, 1))));
    expect(outcomes.filter(({ state }) => state === 'in')).toHaveLength(1);
    expect(outcomes.filter(({ state }) => state === 'codeRefused')).toHaveLength(3);
  });

  test('takes a recovery code in place of one, each once, however it is typed', async () => {
    const ana = await makePerson(db);
    const [first = '', second = ''] = (await makeFactor(db, ana, now)).recoveryCodes;
    const outcomes = await Promise.all([1, 2, 3].map(() => enter(ana, first)));
    expect(outcomes.filter(({ state }) => state === 'in')).toHaveLength(1);
    expect(await enter(ana, ` ${second.toUpperCase().replaceAll('-', ' ')} `)).toMatchObject({ state: 'in' });
    expect(await ask(factor.get, as(ana.viewer, {}))).toMatchObject({ codesLeft: 8 });
  });

  test('knows nobody else’s codes', async () => {
    const [ana, ben] = [await makePerson(db), await makePerson(db)];
    const theirs = await makeFactor(db, ben, now);
    await makeFactor(db, ana, now);
    expect(await enter(ana, theirs.code(later(1)), later(1))).toEqual({ state: 'codeRefused' });
    expect(await enter(ana, theirs.recoveryCodes[0])).toEqual({ state: 'codeRefused' });
  });
});

describe('guessing codes', () => {
  test('is counted with the passwords: ten tries of an account, also all at once', async () => {
    const ana = await makePerson(db);
    await makeFactor(db, ana, now);
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => enter(ana, '000000')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect(enter(ana)).rejects.toMatchObject({ status: 429 });
  });

  test('is not paid for by a right password', async () => {
    const ana = await makePerson(db);
    await makeFactor(db, ana, now);
    for (let n = 0; n < 10; n++) expect(await enter(ana)).toEqual({ state: 'codeWanted' });
    await expect(enter(ana)).rejects.toMatchObject({ status: 429 });
  });

  test('ends for the day after twenty wrong ones, whatever right ones came between; a recovery code still opens', async () => {
    const ana = await makePerson(db);
    const { code, recoveryCodes } = await makeFactor(db, ana, now);
    for (let round = 1; round <= 4; round++) {
      for (let n = 0; n < 5; n++)
        expect(await enter(ana, '000000', later(round))).toMatchObject({ state: 'codeRefused' });
      if (round < 4)
        expect(await enter(ana, code(later(round)), later(round))).toMatchObject({ state: 'in' });
    }
    await expect(enter(ana, code(later(9)), later(9))).rejects.toMatchObject({ status: 429 });
    expect(await enter(ana, recoveryCodes[0], later(9))).toMatchObject({ state: 'in' });
  });

  test('by network address counts codes too', async () => {
    const ana = await makePerson(db);
    const { recoveryCodes } = await makeFactor(db, ana, now);
    const address = '203.0.113.77';
    const tries = recoveryCodes.slice(0, 3).map((code) => code);
    for (const code of tries)
      expect(await signIn(db, { email: ana.email, password: PASSWORD, code, address }, now)).toMatchObject({
        state: 'in',
      });
    const row = await db.rateLimit.findUniqueOrThrow({ where: { key: `address:${address}` } });
    expect(row.points).toBe(tries.length);
  });
});

describe('a second factor', () => {
  test('is stored so that the database alone does not give it', async () => {
    const ana = await makePerson(db);
    const { key, setup } = await execute(factor.begin, as(ana.viewer, { password: PASSWORD }));
    expect(await db.secondFactor.count({ where: { userId: ana.id } })).toBe(0);
    expect(Buffer.from(setup, 'base64url').includes(Buffer.from(bytesOf(key)))).toBe(false);
    const { recoveryCodes } = await makeFactor(db, ana, now);
    const { sealedKey } = await db.secondFactor.findUniqueOrThrow({ where: { userId: ana.id } });
    const hashes = await db.recoveryCode.findMany({ where: { userId: ana.id } });
    expect(sealedKey).toHaveLength(12 + 16 + 20);
    const kept = JSON.stringify([hashes, await db.answer.findMany(), await db.event.findMany()]);
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
  });

  test('copied into another person’s row opens nothing', async () => {
    const [ana, ben] = [await makePerson(db), await makePerson(db)];
    await makeFactor(db, ana, now);
    const { code } = await makeFactor(db, ben, now);
    const { sealedKey } = await db.secondFactor.findUniqueOrThrow({ where: { userId: ben.id } });
    await db.secondFactor.update({ where: { userId: ana.id }, data: { sealedKey } });
    expect(await enter(ana, code(later(1)), later(1))).toEqual({ state: 'codeRefused' });
  });

  test('is set up only with the password, a right code, in time, and in the session that began', async () => {
    const ana = await makePerson(db);
    const wrong = execute(factor.begin, as(ana.viewer, { password: 'not it' }));
    await expect(wrong).rejects.toMatchObject({
      code: 'wrong-password',
      extra: { errors: [{ field: 'password' }] },
    });
    const { key, setup } = await execute(factor.begin, as(ana.viewer, { password: PASSWORD }));
    const confirm = (viewer: Viewer, code: string, at = now) =>
      execute(factor.confirm, as(viewer, { setup, code }, at));
    await expect(confirm(ana.viewer, '000000')).rejects.toMatchObject({ code: 'wrong-code' });
    const lapsed = { code: 'setup-lapsed' };
    const other = await signedIn(db, ana.id);
    await expect(confirm(other.viewer, codeAt(bytesOf(key), now))).rejects.toMatchObject(lapsed);
    await expect(confirm(ana.viewer, codeAt(bytesOf(key), later(16)), later(16))).rejects.toMatchObject(
      lapsed,
    );
    const twice = await Promise.allSettled([1, 2].map(() => confirm(ana.viewer, codeAt(bytesOf(key), now))));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(confirm(ana.viewer, codeAt(bytesOf(key), later(2)), later(2))).rejects.toMatchObject(lapsed);
  });

  test('switched on, moved or off ends every other session, and each team hears of it', async () => {
    const ana = await makePerson(db);
    const team = await makeTeam(db, ana.id);
    const others = async () => (await signedIn(db, ana.id)).secret;
    const ended = async (secret: string) => (await viewerOfSession(db, secret, now)) === null;

    const first = await others();
    const one = await makeFactor(db, ana, now);
    expect(await ended(first)).toBe(true);
    const second = await others();
    const two = await makeFactor(db, ana, later(2), { code: one.code(later(2)) });
    expect(await ended(second)).toBe(true);
    expect(await enter(ana, one.code(later(4)), later(4))).toEqual({ state: 'codeRefused' });
    expect(await enter(ana, one.recoveryCodes[0], later(4))).toEqual({ state: 'codeRefused' });
    const third = await others();
    await execute(factor.remove, as(ana.viewer, { password: PASSWORD, code: two.code(later(4)) }, later(4)));
    expect(await ended(third)).toBe(true);
    expect(await ended(ana.secret)).toBe(false);
    expect(await enter(ana, undefined, later(4))).toMatchObject({ state: 'in' });
    expect(await db.recoveryCode.count({ where: { userId: ana.id } })).toBe(0);
    expect((await typesOf(db, team.id)).filter((type) => type === 'member.signInChanged')).toHaveLength(3);
    expect(await verified(db, team.id)).toMatchObject({ ok: true });
  });

  test.each([
    ['removed', factor.remove],
    ['given new recovery codes', factor.renewCodes],
    ['moved', factor.begin],
  ] as const)('is %s only with password and code, counted like signing in', async (_, command) => {
    const ana = await makePerson(db);
    const { code } = await makeFactor(db, ana, now);
    const send = (input: object) => execute(command as typeof factor.remove, as(ana.viewer, input, later(1)));
    await expect(send({ password: 'not it', code: code(later(1)) })).rejects.toMatchObject({
      code: 'wrong-password',
    });
    await expect(send({ password: PASSWORD })).rejects.toMatchObject({ code: 'wrong-code' });
    await expect(send({ password: PASSWORD, code: code(now) })).rejects.toMatchObject({ code: 'wrong-code' });
    const right = { password: PASSWORD, code: code(later(1)) };
    const twice = await Promise.allSettled([send(right), send(right)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (let n = 0; n < 9; n++) await send({ password: 'not it' }).catch(() => {});
    await send({ password: 'not it' }).catch(() => {});
    await expect(send({ password: PASSWORD })).rejects.toMatchObject({ status: 429 });
  });

  test('is a person’s own: a token neither sees nor changes it, and opens what it opened', async () => {
    const { teamId, checker } = await makeDesk(db);
    const { secret } = await execute(tokens.create, as(checker.viewer, { teamId, name: 'Wire' }));
    await makeFactor(db, checker, now);
    const viewer = (await viewerOfToken(db, secret)) as Viewer;
    expect(await ask(queries.members, as(viewer, { teamId }))).toMatchObject({ members: expect.any(Array) });
    for (const [command, input] of [
      [factor.begin, { password: PASSWORD }],
      [factor.confirm, { setup: 'x', code: '000000' }],
      [factor.remove, { password: PASSWORD, code: '000000' }],
      [factor.renewCodes, { password: PASSWORD, code: '000000' }],
    ] as const)
      await expect(execute(command as typeof factor.remove, as(viewer, input))).rejects.toMatchObject({
        status: 403,
      });
    await expect(ask(factor.get, as(viewer, {}))).rejects.toMatchObject({ status: 403 });
  });
});

describe('an owner', () => {
  test('sees who has one; nobody else does', async () => {
    const { teamId, owner, editor, checker } = await makeDesk(db);
    await makeFactor(db, checker, now);
    const { members } = await ask(queries.members, as(owner.viewer, { teamId }));
    expect(members.filter((member) => member.secondFactor).map(({ id }) => id)).toEqual([checker.id]);
    const seen = await ask(queries.members, as(editor.viewer, { teamId }));
    expect(JSON.stringify(seen)).not.toContain('secondFactor');
  });

  test('ends a member’s only by a password link that says so, which the history tells', async () => {
    const { teamId, owner, reader } = await makeDesk(db);
    await makeFactor(db, reader, now);
    const link = async (more: object) => {
      const input = { teamId, memberId: reader.id, ...more };
      const { link } = await execute(account.resetPassword, as(owner.viewer, input));
      return link.split('/').at(-1) ?? '';
    };
    await resetByLink(db, await link({}), 'a harbour without lamps', now);
    expect(await enter(reader, undefined, now, 'a harbour without lamps')).toEqual({ state: 'codeWanted' });
    await resetByLink(db, await link({ endsSecondFactor: true }), 'seven lamps and a pier', now);
    expect(await enter(reader, undefined, now, 'seven lamps and a pier')).toMatchObject({ state: 'in' });
    const events = await db.event.findMany({ where: { streamId: teamId }, orderBy: { seq: 'asc' } });
    expect(events.slice(-3)).toMatchObject([
      { type: 'member.passwordReset', payload: { endsSecondFactor: false } },
      { type: 'member.passwordReset', actorId: owner.id, payload: { endsSecondFactor: true } },
      { type: 'member.signInChanged', subjectId: reader.id, payload: { secondFactor: 'offByLink' } },
    ]);
    expect(await verified(db, teamId)).toMatchObject({ ok: true });
  });

  test('alone hears in the history what a member changed of how they sign in', () => {
    const row = { streamId: 's', seq: 1, at: now, actorId: 'a', subjectId: 'a', confidential: false };
    for (const type of ['member.signInChanged', 'member.passwordReset']) {
      const event = { ...row, type, payload: { secondFactor: 'off' } };
      expect(viewOfEvent(event, 'owner').payload).toEqual(event.payload);
      expect(viewOfEvent(event, 'editor').payload).toEqual({});
    }
  });

  test('may ask every member for one, once they have one themselves', async () => {
    const { teamId, owner } = await makeDesk(db);
    const wish = { teamId, version: 1, required: true };
    const early = execute(teams.requireSecondFactor, as(owner.viewer, wish));
    await expect(early).rejects.toMatchObject({ status: 422, code: 'no-second-factor' });
    await makeFactor(db, owner, now);
    await execute(teams.requireSecondFactor, as(owner.viewer, wish));
    const late = execute(teams.requireSecondFactor, as(owner.viewer, wish));
    await expect(late).rejects.toMatchObject({ status: 409, extra: { current: { version: 2 } } });
  });
});
