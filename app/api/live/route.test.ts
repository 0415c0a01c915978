import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '#lib/db/client.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { listenTo } from '#lib/testing/listener.ts';
import { makePerson } from '#lib/testing/people.ts';
import { type Desk, makeDesk } from '#lib/testing/teams.ts';
import { makeClaim } from '#lib/testing/work.ts';
import { testDatabase } from '../../../scripts/test-database.ts';
import { GET } from './route.ts';

const A_SECOND = 1_000;
let desk: Desk;
let documentId: string;

beforeAll(async () => {
  await testDatabase();
  desk = await makeDesk(db());
  documentId = (await makeDocument(db(), { teamId: desk.teamId, by: desk.editor.id })).id;
});

function get(
  streams: string,
  headers: Record<string, string> = {},
  secret = desk.reader.secret,
): Promise<Response> {
  const url = `https://galley.example/api/live?streams=${streams}`;
  return GET(new Request(url, { headers: { cookie: `galley.session=${secret}`, ...headers } }));
}

async function follow(streams: string, headers: Record<string, string> = {}) {
  const answered = await get(streams, headers);
  if (!answered.body) throw new Error('There is no stream.');
  return { answered, ...listenTo(answered.body) };
}

const claim = () => makeClaim({ db: db(), viewer: desk.checker.viewer }, documentId);

test('a colleague hears of a write within a second, through the database', async () => {
  const { answered, until, untilSeq, changes, hangUp } = await follow(`${documentId}:1`);
  expect(answered.headers.get('content-type')).toBe('text/event-stream');
  expect(answered.headers.get('cache-control')).toContain('no-store');
  await until((heard) => heard.some((one) => one.event === 'ready'));
  const { id } = await claim();
  const then = performance.now();
  await untilSeq(2);
  expect(performance.now() - then).toBeLessThan(A_SECOND);
  expect(changes()).toMatchObject([{ stream: documentId, seq: 2, type: 'claim.created', subjectId: id }]);
  await hangUp();
});

test('what the browser says it has goes before what the address says', async () => {
  const { seq } = await db().stream.findUniqueOrThrow({ where: { id: documentId } });
  await claim();
  const line = await follow(`${documentId}:0`, { 'last-event-id': `${documentId}:${seq}` });
  await line.untilSeq(seq + 1);
  expect(line.changes().map((change) => change.seq)).toEqual([seq + 1]);
  await line.hangUp();
});

describe('is refused', () => {
  const status = async (answered: Promise<Response>) => (await answered).status;

  test.each(['', 'x', '1;2', `${'0'.repeat(36)}:1`])('over "%s" for streams', async (streams) => {
    expect(await status(get(streams))).toBe(400);
  });

  test('over too many streams, without a session, with a temporary password', async () => {
    expect(await status(get(Array(51).fill(`${documentId}:0`).join(',')))).toBe(400);
    expect(await status(get(documentId, {}, 'x'.repeat(43)))).toBe(401);
    const { secret } = await makePerson(db(), { mustChangePassword: true });
    expect(await status(get(documentId, {}, secret))).toBe(403);
  });
});
