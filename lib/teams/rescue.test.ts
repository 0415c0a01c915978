import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { viewerOfSession } from '../auth/sessions.ts';
import { signIn } from '../auth/sign-in.ts';
import { connect, type Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { loadSample } from '../sample/load.ts';
import { makeFactor } from '../testing/factor.ts';
import { verified } from '../testing/history.ts';
import { makePerson, PASSWORD, type Person } from '../testing/people.ts';
import { makeDesk, makeTeam } from '../testing/teams.ts';
import { resetPassword } from './account.ts';
import { openReset, resetByLink } from './password-link.ts';
import { endFactorOfAddress, linkForAddress } from './rescue.ts';

const NEW_PASSWORD = 'another quiet harbour';
const now = new Date('2026-11-25T08:00:10Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
let db: Db;

beforeAll(async () => {
  db = connect(await testDatabase());
});

const enter = ({ email }: Person, password: string) => signIn(db, { email, password, address: null }, now);
const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
const told = (streamId: string, type: string) =>
  db.event.findMany({ where: { streamId, type }, select: { actorId: true, subjectId: true, payload: true } });

describe('a password link made on the server', () => {
  test('lets a sole owner in again, once, and each of their teams is told that nobody in it made it', async () => {
    const { teamId, owner } = await makeDesk(db);
    const other = await makeTeam(db, owner.id, 'Second');
    const { link } = await linkForAddress(db, ` ${owner.email.toUpperCase()} `, now);
    await resetByLink(db, tokenOf(link), NEW_PASSWORD, now);
    expect(await enter(owner, NEW_PASSWORD)).toEqual({ state: 'in', userId: owner.id });
    expect(await viewerOfSession(db, owner.secret, now)).toBeNull();
    await expect(resetByLink(db, tokenOf(link), `${NEW_PASSWORD} 2`, now)).rejects.toMatchObject({
      status: 404,
    });
    for (const team of [teamId, other.id]) {
      expect(await told(team, 'member.passwordReset')).toEqual([
        { actorId: null, subjectId: owner.id, payload: { endsSecondFactor: false } },
      ]);
      expect(await verified(db, team)).toMatchObject({ ok: true });
    }
  });

  test('is the only one that holds, lapses after a day, and stands nowhere in the database', async () => {
    const { teamId, owner, reader } = await makeDesk(db);
    const made = await execute(resetPassword, {
      db,
      viewer: owner.viewer,
      input: { teamId, memberId: reader.id },
      now,
    });
    const { link } = await linkForAddress(db, reader.email, now);
    expect(await openReset(db, tokenOf(made.link), now)).toBeNull();
    expect(await openReset(db, tokenOf(link), now)).toMatchObject({ email: reader.email });
    expect(await openReset(db, tokenOf(link), days(2))).toBeNull();
    const kept = JSON.stringify([await db.event.findMany({ where: { teamId } }), await db.answer.findMany()]);
    expect(kept).not.toContain(tokenOf(link));
  });

  test('leaves a second factor on, and says that there is one', async () => {
    const owner = await makePerson(db);
    expect(await linkForAddress(db, owner.email, now)).toMatchObject({ hasFactor: false });
    await makeFactor(db, owner, now);
    const { link, hasFactor } = await linkForAddress(db, owner.email, now);
    await resetByLink(db, tokenOf(link), NEW_PASSWORD, now);
    expect(hasFactor).toBe(true);
    expect(await enter(owner, NEW_PASSWORD)).toEqual({ state: 'codeWanted' });
  });

  test('opens at once for someone who had guessed until the limit', async () => {
    const owner = await makePerson(db);
    for (let n = 0; n < 10; n++) await enter(owner, 'was it this one');
    await expect(enter(owner, PASSWORD)).rejects.toMatchObject({ status: 429 });
    const { link } = await linkForAddress(db, owner.email, now);
    await resetByLink(db, tokenOf(link), NEW_PASSWORD, now);
    expect(await enter(owner, NEW_PASSWORD)).toMatchObject({ state: 'in' });
  });
});

describe('a second factor ended on the server', () => {
  test('goes with its recovery codes and every session, and each team is told', async () => {
    const { teamId, owner } = await makeDesk(db);
    await makeFactor(db, owner, now);
    await endFactorOfAddress(db, owner.email, now);
    expect(await enter(owner, PASSWORD)).toEqual({ state: 'in', userId: owner.id });
    expect(await viewerOfSession(db, owner.secret, now)).toBeNull();
    expect(await db.recoveryCode.count({ where: { userId: owner.id } })).toBe(0);
    expect((await told(teamId, 'member.signInChanged')).at(-1)).toEqual({
      actorId: null,
      subjectId: owner.id,
      payload: { secondFactor: 'offByServer' },
    });
    expect(await verified(db, teamId)).toMatchObject({ ok: true });
  });

  test('is refused where there is none, and then nothing ends', async () => {
    const owner = await makePerson(db);
    await expect(endFactorOfAddress(db, owner.email, now)).rejects.toMatchObject({
      code: 'no-second-factor',
    });
    expect(await viewerOfSession(db, owner.secret, now)).not.toBeNull();
  });
});

test('neither is done for an address that nobody has, or for the people of the sample', async () => {
  const sampled = connect(await testDatabase());
  await loadSample(sampled, now);
  const { email } = await sampled.user.findFirstOrThrow({ where: { passwordHash: '!' } });
  for (const address of ['nobody@newsroom.example', email])
    for (const deed of [linkForAddress, endFactorOfAddress])
      await expect(deed(sampled, address, now)).rejects.toMatchObject({ code: 'no-account' });
  expect(await sampled.passwordReset.count()).toBe(0);
});
