import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, db } from '#lib/db/client.ts';
import { openConnection } from '#lib/live/connection.ts';
import type { Present } from '#lib/live/presence/whereabouts.ts';
import { startLive } from '#lib/live/start.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { listenTo } from '#lib/testing/listener.ts';
import { makePerson, type Person } from '#lib/testing/people.ts';
import { makeRow } from '#lib/testing/rows.ts';
import { type Desk, makeDesk } from '#lib/testing/teams.ts';
import { testDatabase } from '../../../scripts/test-database.ts';
import { live } from '../live/live.ts';
import { POST } from './route.ts';

const whereabouts = { claim: 4, passage: { start: 3, end: 9 }, at: 3, writes: null, idle: false };

let desk: Desk;
let documentId: string;
/** Another process on the same database. */
let other: ReturnType<typeof startLive>;

beforeAll(async () => {
  const url = await testDatabase();
  desk = await makeDesk(db());
  documentId = (await makeDocument(db(), { teamId: desk.teamId, by: desk.editor.id })).id;
  other = startLive(connect(url), url);
});
afterAll(() => other.stop());

let turn = 0;

function say(person: Pick<Person, 'secret'>, given: object = {}, headers: Record<string, string> = {}) {
  turn += 1;
  return POST(
    new Request('https://galley.example/api/presence', {
      method: 'POST',
      headers: {
        cookie: `galley.session=${person.secret}`,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: JSON.stringify({ documentId, tab: 'the-first-tab', turn, whereabouts, ...given }),
    }),
  );
}

async function watch(person: Person, process = other.live, streams = [documentId]) {
  const body = await openConnection({
    live: process,
    viewer: person.viewer,
    wanted: new Map(streams.map((stream) => [stream, 1])),
    present: () => ({}),
    signal: new AbortController().signal,
  });
  const line = listenTo(body);
  const here = () => {
    const people = new Map<string, Present>();
    for (const { event, data } of line.heard) {
      if (event !== 'here') continue;
      for (const id of data.left as string[]) people.delete(id);
      for (const one of data.people as Present[]) people.set(one.id, one);
    }
    return people;
  };
  return { ...line, here, untilHere: (id: string) => line.until(() => here().has(id)) };
}

describe('presence', () => {
  test('is seen by a colleague at another process, as numbers, without an event', async () => {
    const colleague = await watch(desk.reader);
    const before = await db().stream.findUniqueOrThrow({ where: { id: documentId } });
    expect((await say(desk.checker)).status).toBe(204);
    await colleague.untilHere(desk.checker.id);
    expect(colleague.here().get(desk.checker.id)).toEqual({ id: desk.checker.id, ...whereabouts });
    expect(await db().stream.findUniqueOrThrow({ where: { id: documentId } })).toEqual(before);
    expect(await db().event.count({ where: { streamId: documentId } })).toBe(1);
    await colleague.hangUp();
  });

  test('is told to a later connection at either process', async () => {
    await say(desk.editor);
    for (const process of [live(), other.live]) {
      const late = await watch(desk.reader, process);
      await late.untilHere(desk.editor.id);
      await late.hangUp();
    }
  });

  test('goes when the tab closes', async () => {
    const colleague = await watch(desk.reader);
    await say(desk.owner);
    await colleague.untilHere(desk.owner.id);
    await say(desk.owner, { whereabouts: null });
    await colleague.until(() => !colleague.here().has(desk.owner.id));
    await colleague.hangUp();
  });

  test('does not reach another team', async () => {
    const stranger = (await makeDesk(db())).owner;
    const [theirs, ours] = [await watch(stranger), await watch(desk.reader)];
    await say(desk.checker, { tab: 'another-tab', whereabouts: { ...whereabouts, claim: 5 } });
    await ours.until(() => ours.here().get(desk.checker.id)?.claim === 5);
    await theirs.until((heard) => heard.some(({ event }) => event === 'ready'));
    expect(theirs.heard.map(({ event }) => event)).toEqual(['gone', 'ready']);
    await Promise.all([theirs.hangUp(), ours.hangUp()]);
  });

  test('ends at once, not by silence, when somebody is taken out of the team, although their tab stays', async () => {
    const team = await makeDesk(db());
    const { id } = await makeDocument(db(), { teamId: team.teamId, by: team.editor.id });
    const [colleague, theirs] = [
      await watch(team.editor, other.live, [id]),
      await watch(team.reader, live(), [id]),
    ];
    await say(team.reader, { documentId: id, whereabouts: { ...whereabouts, idle: true } }); // silence alone would take minutes
    await colleague.untilHere(team.reader.id);
    await db().membership.deleteMany({ where: { userId: team.reader.id } });
    await colleague.until(() => !colleague.here().has(team.reader.id));
    expect((await say(team.reader, { documentId: id })).status).toBe(404);
    await theirs.ended();
    await colleague.hangUp();
  });
});

describe('is refused', () => {
  const status = async (answered: Promise<Response>) => (await answered).status;

  test('where the document is foreign, deleted, unknown or a team, in one and the same way', async () => {
    const stranger = (await makeDesk(db())).owner;
    const answers = await Promise.all([
      say(stranger),
      say(desk.checker, { documentId: await makeRow.deletedDocument(db(), desk, desk.editor.id) }),
      say(desk.checker, { documentId: '0198f000-0000-7000-8000-000000000000' }),
      say(desk.checker, { documentId: desk.teamId }),
    ]);
    const bodies = await Promise.all(answers.map((answered) => answered.text()));
    expect(answers.map((answered) => answered.status)).toEqual([404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
  });

  test('without a session, with a temporary password, from another site', async () => {
    expect(await status(say({ secret: 'x'.repeat(43) }))).toBe(401);
    expect(await status(say(await makePerson(db(), { mustChangePassword: true })))).toBe(403);
    expect(await status(say(desk.checker, {}, { 'sec-fetch-site': 'cross-site' }))).toBe(403);
  });

  test.each([
    { whereabouts: { ...whereabouts, words: 'typed text' } },
    { whereabouts: { ...whereabouts, writes: 'a letter' } },
    { whereabouts: { ...whereabouts, passage: { start: 9, end: 3 } } },
    { tab: '' },
    { turn: 0 },
    { documentId: 'x' },
  ])('over %j', async (given) => {
    expect(await status(say(desk.checker, given))).toBe(400);
  });
});
