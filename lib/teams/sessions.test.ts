import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { beginSession, viewerOfSession } from '../auth/sessions.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { makePerson } from '../testing/people.ts';
import * as sessions from './sessions.ts';

const MINUTE = 60_000;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let db: Db;
beforeAll(async () => {
  db = connect(await testDatabase());
});

const listed = async (viewer: Viewer, now = new Date()) =>
  (await ask(sessions.list, { db, viewer, input: {}, now })).sessions;

test('the browsers of a person are listed with what they call themselves, and which one asks', async () => {
  const ana = await makePerson(db);
  await beginSession(db, ana.id, new Date(), FIREFOX);
  await beginSession(db, ana.id, new Date(), 'x'.repeat(10_000));
  await makePerson(db);
  const rows = await listed(ana.viewer);
  expect(rows).toHaveLength(3);
  expect(rows.filter((row) => row.isThis)).toMatchObject([{ device: null }]);
  expect(rows.map((row) => row.device)).toContain(FIREFOX);
  expect(Math.max(...rows.map((row) => row.device?.length ?? 0))).toBe(400);
});

test('when a browser was last here is kept to ten minutes', async () => {
  const ana = await makePerson(db);
  const begun = new Date();
  const secret = await beginSession(db, ana.id, begun, FIREFOX);
  const at = (minutes: number) => new Date(begun.getTime() + minutes * MINUTE);
  const lastSeen = async () => (await listed(ana.viewer)).find((row) => row.device)?.lastSeenAt;
  await viewerOfSession(db, secret, at(9));
  expect(await lastSeen()).toBe(begun.toISOString());
  await viewerOfSession(db, secret, at(11));
  expect(await lastSeen()).toBe(at(11).toISOString());
});

test('one is ended at once, and nobody else’s', async () => {
  const [ana, ben] = [await makePerson(db), await makePerson(db)];
  const secret = await beginSession(db, ana.id, new Date(), FIREFOX);
  const { sessionId } = (await listed(ana.viewer)).find((row) => row.device) ?? { sessionId: '' };
  const end = (viewer: Viewer) => execute(sessions.end, { db, viewer, input: { sessionId } });
  await expect(end(ben.viewer)).rejects.toMatchObject({ status: 404 });
  expect(await viewerOfSession(db, secret, new Date())).not.toBeNull();
  await end(ana.viewer);
  expect(await viewerOfSession(db, secret, new Date())).toBeNull();
  await expect(end(ana.viewer)).rejects.toMatchObject({ status: 404 });
});

test('an ended session is not listed', async () => {
  const ana = await makePerson(db);
  expect(await listed(ana.viewer, new Date(Date.now() + 31 * 86_400_000))).toEqual([]);
});

test('sessions asked for together are each answered for themselves', async () => {
  const [one, other, ended] = [await makePerson(db), await makePerson(db), await makePerson(db)];
  await db.session.deleteMany({ where: { userId: ended.id } });
  const secrets = [other.secret, 'nobody has this', one.secret, ended.secret, one.secret];
  const viewers = await Promise.all(secrets.map((secret) => viewerOfSession(db, secret, new Date())));
  const ids = viewers.map((viewer) => viewer?.userId ?? null);
  expect(ids).toEqual([other.id, null, one.id, null, one.id]);
});

test('a session is held against the time of its own request, whoever asks beside it', async () => {
  const person = await makePerson(db);
  const secret = await beginSession(db, person.id, new Date());
  const inAYear = new Date(Date.now() + 365 * 86_400_000);
  const [now, later] = await Promise.all([
    viewerOfSession(db, secret, new Date()),
    viewerOfSession(db, secret, inAYear),
  ]);
  expect([now?.userId, later]).toEqual([person.id, null]);
});
