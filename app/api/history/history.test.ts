import { beforeAll, expect, test } from 'vitest';
import { db } from '#lib/db/client.ts';
import { transact } from '#lib/db/transaction.ts';
import { append } from '#lib/live/append.ts';
import { lockHeads } from '#lib/live/heads.ts';
import { verifyExport } from '#lib/live/verify-export.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { type Desk, makeDesk } from '#lib/testing/teams.ts';
import { testDatabase } from '../../../scripts/test-database.ts';
import { GET } from './route.ts';

let desk: Desk;

beforeAll(async () => {
  await testDatabase();
  desk = await makeDesk(db());
});

const get = (secret: string, teamId = desk.teamId) =>
  GET(
    new Request(`https://galley.example/api/history?teamId=${teamId}`, {
      headers: { cookie: `galley.session=${secret}` },
    }),
  );

test('an owner takes the whole history along, over more pages than one, and it verifies on its own', async () => {
  const { id } = await makeDocument(db(), { teamId: desk.teamId, by: desk.editor.id });
  await transact(db(), async (tx) => {
    const event = { stream: id, type: 'document.changed', subjectId: id, payload: {} };
    const heads = await lockHeads(tx, [id]);
    await append(tx, heads, Array(550).fill(event), { actor: desk.owner.id, now: new Date() });
  });
  const answered = await get(desk.owner.secret);
  expect(answered.headers.get('content-type')).toBe('application/x-ndjson');
  const findings = verifyExport((await answered.text()).split('\n'));
  expect(findings.map(({ stream, events, verdict }) => [stream, events, verdict.ok])).toEqual([
    [desk.teamId, 4, true],
    [id, 551, true],
  ]);
});

test('nobody else does', async () => {
  expect((await get(desk.editor.secret)).status).toBe(403);
  const foreign = await makeDesk(db());
  expect((await get(foreign.owner.secret)).status).toBe(404);
});
