import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { keepFactor } from '../auth/second-factor.ts';
import { makeKey } from '../auth/totp.ts';
import type { Viewer } from '../auth/viewer.ts';
import { viewOfEvent } from '../claims/history.ts';
import { connect, type Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { update as updateSource } from '../sources/commands.ts';
import { makeDocument } from '../testing/documents.ts';
import { listenTo } from '../testing/listener.ts';
import { signedIn } from '../testing/people.ts';
import { makeRow } from '../testing/rows.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeSource } from '../testing/work.ts';
import { MOST_OPEN, openConnection, type Wanted } from './connection.ts';
import { startLive } from './start.ts';

const TWO_SECONDS = 2_000;

let db: Db;
let desk: Desk;
let line: ReturnType<typeof startLive>;
let url: string;

beforeAll(async () => {
  url = await testDatabase();
  db = connect(url);
  desk = await makeDesk(db);
  line = startLive(db, url);
});
afterAll(() => line.stop());

type Present = Parameters<typeof openConnection>[0]['present'];
const asTold: Present = (row, right) => viewOfEvent(row, right.role);

async function follow(viewer: Viewer, wanted: Record<string, number>, present = asTold) {
  const hangUp = new AbortController();
  const body = await openConnection({
    live: line.live,
    viewer,
    wanted: new Map(Object.entries(wanted)) satisfies Wanted,
    present,
    signal: hangUp.signal,
  });
  return Object.assign(listenTo(body), { abort: () => hangUp.abort() });
}

const newDocument = () => makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
const claimsOn = (documentId: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, () => makeClaim({ db, viewer: desk.checker.viewer }, documentId)),
  );
const seqs = (changes: Record<string, unknown>[]) => changes.map((change) => change.seq);
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('a connection', () => {
  test('brings what happened since the place it names, then what happens', async () => {
    const { id } = await newDocument();
    await claimsOn(id, 3);
    const colleague = await follow(desk.reader.viewer, { [id]: 2 });
    await claimsOn(id, 2);
    await colleague.untilSeq(6);
    expect(seqs(colleague.changes())).toEqual([3, 4, 5, 6]);
    await colleague.hangUp();
    expect(line.live.hub.size(id)).toBe(0);
  });

  test('names, on the last frame of each burst, how far it has come in every stream', async () => {
    const { id } = await newDocument();
    const colleague = await follow(desk.reader.viewer, { [id]: 1, [desk.teamId]: 0 });
    await claimsOn(id, 1);
    await colleague.untilSeq(2, id);
    const ids = colleague.heard.flatMap((one) => one.id ?? []);
    expect(ids.at(-1)).toContain(`${id}:2`);
    expect(ids.at(-1)).toContain(`${desk.teamId}:`);
    colleague.abort();
    await colleague.ended();
  });

  test('is told to read anew when it is more than 1,000 events behind, or ahead of what there is', async () => {
    const [behind, ahead] = [await newDocument(), await newDocument()];
    await db.stream.update({ where: { id: behind.id }, data: { seq: 1_001 } });
    const colleague = await follow(desk.reader.viewer, { [behind.id]: 0, [ahead.id]: 5 });
    await colleague.until((heard) => heard.some((one) => one.event === 'ready'));
    const resets = colleague.heard.filter((one) => one.event === 'reset').map((one) => one.data.stream);
    expect(resets).toEqual([behind.id, ahead.id]);
    await colleague.hangUp();
  });

  test('is told that a stream is gone when it is foreign, deleted or unknown, in one and the same way', async () => {
    const foreign = await makeDesk(db);
    const ids = [
      (await makeDocument(db, { teamId: foreign.teamId, by: foreign.owner.id })).id,
      await makeRow.deletedDocument(db, desk, desk.editor.id),
      '0198f000-0000-7000-8000-000000000000',
    ];
    const colleague = await follow(desk.reader.viewer, Object.fromEntries(ids.map((id) => [id, 0])));
    await colleague.until((heard) => heard.some((one) => one.event === 'ready'));
    expect(colleague.heard.map(({ event, data }) => [event, data.stream])).toEqual([
      ...ids.map((id) => ['gone', id]),
      ['ready', undefined],
    ]);
    await colleague.hangUp();
  });

  test('withholds a confidential source from a reader, also what was told of it while it was open', async () => {
    const { id } = await newDocument();
    const by = { db, viewer: desk.checker.viewer };
    const [claim] = await claimsOn(id, 1);
    const source = await makeSource(by, desk.teamId, { title: 'Ana Ruiz, by telephone' });
    await makeCitation(by, claim?.id ?? '', source.id);
    const input = { sourceId: source.id, version: 1, confidentiality: 'confidential' };
    await execute(updateSource, { ...by, input });
    const [reader, checker] = [
      await follow(desk.reader.viewer, { [id]: 0 }),
      await follow(desk.checker.viewer, { [id]: 0 }),
    ];
    await Promise.all([reader.untilSeq(3), checker.untilSeq(3)]);
    expect(JSON.stringify(reader.heard)).not.toContain('Ana Ruiz');
    expect(JSON.stringify(checker.heard)).toContain('Ana Ruiz');
    await Promise.all([reader.hangUp(), checker.hangUp()]);
  });
});

describe('nothing is missed and nothing doubled', () => {
  test('while followers come and go at any place and writers write', async () => {
    const { id } = await newDocument();
    await claimsOn(id, 20);
    const writing = claimsOn(id, 40);
    const followers = await Promise.all(
      upTo(20).map(async (after) => ({
        after,
        colleague: await follow(desk.reader.viewer, { [id]: after }),
      })),
    );
    await writing;
    for (const { after, colleague } of followers) {
      await colleague.untilSeq(61);
      expect(seqs(colleague.changes())).toEqual(upTo(61, after + 1));
      await colleague.hangUp();
    }
  });

  test('when another process wrote: its notice comes over the database', async () => {
    const { id } = await newDocument();
    const colleague = await follow(desk.reader.viewer, { [id]: 1 });
    const elsewhere = connect(url);
    await makeClaim({ db: elsewhere, viewer: desk.checker.viewer }, id);
    const then = performance.now();
    await colleague.untilSeq(2);
    expect(performance.now() - then).toBeLessThan(1_000); // the sweep alone would take two seconds
    await colleague.hangUp();
    await elsewhere.$disconnect();
  });

  test('when the connection that listens is killed, again and again', async () => {
    const { id } = await newDocument();
    const colleague = await follow(desk.reader.viewer, { [id]: 1 });
    for (let round = 0; round < 3; round++) {
      await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()`;
      await claimsOn(id, 5);
    }
    await colleague.untilSeq(16);
    expect(seqs(colleague.changes())).toEqual(upTo(16, 2));
    await colleague.hangUp();
  });

  test('when more happened than is read in one go', async () => {
    const { id } = await newDocument();
    const others = await Promise.all(upTo(3).map(newDocument));
    for (const stream of [id, ...others.map((other) => other.id)]) await fill(stream, 900);
    const wanted = Object.fromEntries([id, ...others.map((other) => other.id)].map((stream) => [stream, 0]));
    const colleague = await follow(desk.reader.viewer, wanted);
    await colleague.until(() => colleague.changes().length >= 4 * 900);
    for (const stream of Object.keys(wanted))
      expect(seqs(colleague.changes().filter((change) => change.stream === stream))).toEqual(upTo(900));
    await colleague.hangUp();
  });
});

describe('what cannot be told', () => {
  test('is no gap: who cannot be shown it reads anew and goes on, and the others hear it', async () => {
    const { id } = await newDocument();
    const failing: Present = (row, right) => {
      if (row.seq === 3) throw new Error('This event is of no kind that is known.');
      return asTold(row, right);
    };
    const [here, there] = [
      await follow(desk.checker.viewer, { [id]: 1 }, failing),
      await follow(desk.reader.viewer, { [id]: 1 }),
    ];
    for (const seq of [2, 3, 4]) {
      await claimsOn(id, 1);
      await there.untilSeq(seq); // in bursts of their own: a reset would stand for the rest of its burst too
    }
    await here.untilSeq(4);
    expect(seqs(there.changes())).toEqual([2, 3, 4]);
    const reset = here.heard.find((one) => one.event === 'reset');
    expect(reset).toMatchObject({ data: { stream: id }, id: expect.stringContaining(`${id}:3`) });
    await Promise.all([here.hangUp(), there.hangUp()]);
  });

  test('because its stream cannot be read does not keep others from theirs', async () => {
    const [broken, whole] = [await newDocument(), await newDocument()];
    await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId); // with none to compare, the id is not even read
    await fill(broken.id, 2, { source: { id: 'no id at all' } });
    const colleague = await follow(desk.reader.viewer, { [broken.id]: 1, [whole.id]: 0 });
    await colleague.untilSeq(1, whole.id);
    expect(colleague.changes()).toMatchObject([{ stream: whole.id, seq: 1 }]);
    await colleague.hangUp();
  });
});

describe('what one browser may take up', () => {
  test('who does not read what is sent is let go before much waits for them', async () => {
    const { id } = await newDocument();
    const signal = new AbortController().signal;
    const wanted = new Map([[id, 1]]);
    const { viewer } = desk.reader;
    const unread = await openConnection({ live: line.live, viewer, wanted, present: asTold, signal });
    for (let seq = 2; line.live.hub.size(id) > 0; seq++) {
      await fill(id, seq, { words: 'x'.repeat(100_000) }, seq - 1);
      line.live.hub.grown([id]);
    }
    await expect(read(unread)).resolves.toBeLessThan(4_000_000);
  });

  test('nobody has more connections than there is room for, and who leaves makes room', async () => {
    const { id } = await newDocument();
    const { viewer } = await signedIn(db, desk.reader.id);
    if (viewer.kind !== 'session') throw new Error('This is no session.');
    const mine = Array.from({ length: MOST_OPEN - 1 }, () => line.live.room.enter(viewer.sessionId));
    const last = await follow(viewer, { [id]: 1 });
    await expect(follow(viewer, { [id]: 1 })).rejects.toMatchObject({
      status: 429,
      extra: { retryAfter: 30 },
    });
    await (await follow(desk.reader.viewer, { [id]: 1 })).hangUp(); // another browser of the same person
    await last.hangUp();
    const again = await follow(viewer, { [id]: 1 });
    await again.hangUp();
    for (const leave of mine) leave?.();
  });
});

describe('rights end at once:', () => {
  const endings: Record<string, (person: Desk['reader'], teamId: string) => Promise<unknown>> = {
    'taken out of the team': (person, teamId) =>
      db.membership.delete({ where: { teamId_userId: { teamId, userId: person.id } } }),
    'another role': (person, teamId) =>
      db.membership.update({
        where: { teamId_userId: { teamId, userId: person.id } },
        data: { role: 'checker' },
      }),
    'a second factor asked for that they have not': async (person, teamId) => {
      const others = await db.membership.findMany({ where: { teamId, userId: { not: person.id } } });
      for (const { userId } of others)
        await keepFactor(db, { userId, key: makeKey(), step: 1, now: new Date() });
      await db.team.update({ where: { id: teamId }, data: { requiresSecondFactor: true } });
    },
    'signed out': (person) => db.session.deleteMany({ where: { userId: person.id } }),
    'the document deleted': async (person) => {
      const { teamId } = await db.membership.findFirstOrThrow({ where: { userId: person.id } });
      await db.document.updateMany({ where: { teamId }, data: { deletedAt: new Date() } });
    },
  };

  test.each(Object.entries(endings))('%s', async (_, end) => {
    const team = await makeDesk(db);
    const { id } = await makeDocument(db, { teamId: team.teamId, by: team.editor.id });
    const reader = await follow(team.reader.viewer, { [id]: 1 });
    const [editor] = [await follow((await signedIn(db, team.editor.id)).viewer, { [team.teamId]: 0 })];
    await reader.until((heard) => heard.length > 0);
    const then = performance.now();
    await end(team.reader, team.teamId);
    await reader.ended();
    expect(performance.now() - then).toBeLessThan(TWO_SECONDS);
    expect(line.live.hub.size(id)).toBe(0);
    expect(line.live.hub.size(team.teamId)).toBe(1);
    await editor.hangUp();
  });

  test('a token revoked', async () => {
    const team = await makeDesk(db);
    const { id } = await makeDocument(db, { teamId: team.teamId, by: team.editor.id });
    const tokenId = await makeRow.token(db, team, team.reader.id);
    const viewer = {
      kind: 'token',
      userId: team.reader.id,
      tokenId,
      teamId: team.teamId,
      mustChangePassword: false,
    } as const;
    const program = await follow(viewer, { [id]: 0 });
    await program.untilSeq(1);
    await db.apiToken.update({ where: { id: tokenId }, data: { revokedAt: new Date() } });
    await program.ended();
    expect(program.heard.at(-1)).toMatchObject({ event: 'gone', data: { stream: id } });
  });
});

/** The bytes that were waiting in a stream which has been closed. */
async function read(body: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const part of body) bytes += part.byteLength;
  return bytes;
}

/** Puts a stream at a seq with events that say nothing, or what is given. */
async function fill(stream: string, seq: number, payload = {}, after = 1): Promise<void> {
  await db.$executeRaw`INSERT INTO "Event" ("streamId", seq, "teamId", at, type, "subjectId", payload, salt, "payloadHash", hash)
    SELECT ${stream}::uuid, n, ${desk.teamId}::uuid, now(), 'document.changed', ${stream}::uuid, ${JSON.stringify(payload)}::jsonb, '', '', '' FROM generate_series(${after + 1}::int, ${seq}::int) AS n`;
  await db.stream.update({ where: { id: stream }, data: { seq } });
}
