import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { connect, type Db } from '../db/client.ts';
import { makePerson, PASSWORD } from '../testing/people.ts';
import { commonPasswords } from './common-passwords.ts';
import { hashPassword, passwordFault, passwordMatches } from './password.ts';
import { beginSession, endSession, endSessions, viewerOfSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

const TRIES = 10;
const TRIES_OF_AN_ADDRESS = 60;
let db: Db;
beforeAll(async () => {
  db = connect(await testDatabase());
});

const guess = (email: string, password = 'not the password', address: string | null = null) =>
  signIn(db, { email, password, address }, new Date());
const enters = (userId: string) => ({ state: 'in', userId });
const REFUSED = { state: 'refused' };

describe('sign-in', () => {
  test('knows a person by e-mail, however it is written, and password', async () => {
    const { id, email } = await makePerson(db);
    expect(await guess(`  ${email.toUpperCase()} `, PASSWORD)).toEqual(enters(id));
  });

  test.each([
    ['a wrong password', async () => (await makePerson(db)).email, 'not the password'],
    ['an unknown address', async () => 'nobody@newsroom.example', PASSWORD],
    ['a password of a megabyte', async () => (await makePerson(db)).email, 'x'.repeat(1_000_000)],
    ['NUL in the address', async () => 'a\0b@newsroom.example', PASSWORD],
    ['an endless address', async () => `${'x'.repeat(10_000)}@newsroom.example`, PASSWORD],
    ['nothing', async () => '', ''],
  ])('gives one and the same answer to %s', async (_, email, password) => {
    expect(await guess(await email(), password)).toEqual(REFUSED);
  });

  test.each([
    ['known', async () => (await makePerson(db)).email],
    ['unknown', async () => 'stranger@newsroom.example'],
  ])('lets a %s account be tried ten times, exactly, also all at once', async (_, email) => {
    const account = await email();
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => guess(account)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(TRIES);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ status: 429, extra: { retryAfter: expect.any(Number) } });
    await expect(guess(account, PASSWORD)).rejects.toMatchObject({ status: 429 });
  });

  test('forgets the tries of whoever then knows the password', async () => {
    const { id, email } = await makePerson(db);
    for (let n = 1; n < TRIES; n++) await guess(email);
    expect(await guess(email, PASSWORD)).toEqual(enters(id));
    expect(await guess(email)).toEqual(REFUSED);
    expect(await guess(email, PASSWORD)).toEqual(enters(id));
  });

  test('counts a network address over all accounts', async () => {
    const names = Array.from({ length: TRIES_OF_AN_ADDRESS + 1 }, (_, n) => `n${n}@newsroom.example`);
    const outcomes = await Promise.allSettled(names.map((name) => guess(name, 'wrong', '203.0.113.9')));
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(1);
  });
});

describe('a session', () => {
  test('opens nothing the moment it ends, by sign-out, by the end of all, by time', async () => {
    const { id } = await makePerson(db);
    const now = new Date();
    const [first, second] = [await beginSession(db, id, now), await beginSession(db, id, now)];
    await endSession(db, first);
    expect(await viewerOfSession(db, first, now)).toBeNull();
    const later = new Date(now.getTime() + 31 * 86_400_000);
    expect(await viewerOfSession(db, second, later)).toBeNull();
    expect(await viewerOfSession(db, second, now)).toMatchObject({ userId: id });
    await endSessions(db, id);
    expect(await viewerOfSession(db, second, now)).toBeNull();
  });

  test('is stored as a hash: whoever reads the table cannot use it', async () => {
    const { id, secret } = await makePerson(db);
    const rows = await db.session.findMany({ where: { userId: id } });
    expect(rows.map((row) => Buffer.from(row.id).toString('base64url'))).not.toContain(secret);
  });
});

describe('a password', () => {
  test('is kept as argon2id with the settings that OWASP names', async () => {
    const hash = await hashPassword('quiet harbour');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(hash, 'quiet harbour')).toBe(true);
    expect(await passwordMatches('!', 'quiet harbour')).toBe(false);
  });

  test('is the same however its accents are composed', async () => {
    expect(await passwordMatches(await hashPassword('caf\u00e9 am hafen'), 'cafe\u0301 am hafen')).toBe(true);
  });

  test.each([
    ['short', 'harbour 7'],
    ['twelve signs of which eleven are halves of emoji', '😀😀😀😀😀😀'],
    ['common', 'Password1234'],
    ['a repeat', 'abcabcabcabc'],
    ['a row of the keyboard', 'qwertyuiopasdf'],
    ['the address', 'ana@newsroom.example'],
    ['endless', 'quiet harbour '.repeat(100)],
  ])('is refused when it is %s', (_, password) => {
    expect(passwordFault(password, ['ana@newsroom.example'])).toMatch(/\.$/);
  });

  test('is taken when it is long and nobody’s', () => {
    expect(passwordFault('quiet harbour seven', ['ana@newsroom.example'])).toBeNull();
  });

  test('of the deny-list could otherwise be chosen: no line of it is idle', () => {
    for (const password of commonPasswords) expect(password.length).toBeGreaterThanOrEqual(12);
    expect(commonPasswords.size).toBeGreaterThan(150);
  });
});
