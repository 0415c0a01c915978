import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { connect, type Db } from '../db/client.ts';
import { makeDocument } from '../testing/documents.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { presentRevision, presentRevisions } from './revisions.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const LONGEST = 2_000_000;

/** Documents whose texts are as long as any may be. */
async function longDocuments(count: number): Promise<string[]> {
  const made = [];
  for (let n = 0; n < count; n++)
    made.push((await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id })).id);
  await db.$executeRaw`UPDATE "Revision" SET text = repeat('x', ${LONGEST}::int) WHERE "documentId" = ANY(${made}::uuid[])`;
  return made;
}

const batches = (documentIds: string[]) => presentRevisions(db, { teamId: desk.teamId, documentIds });
const documentsIn = (batch: { documentId: string }[]) => batch.map((one) => one.documentId);

test('the longest documents are read one after the other, and none is left out', async () => {
  const ids = await longDocuments(4);
  const read = [];
  for await (const batch of batches(ids)) read.push(documentsIn(batch));
  expect(Math.max(...read.map((batch) => batch.length))).toBeLessThan(ids.length / 2);
  expect(read.flat().sort()).toEqual([...ids].sort());
});

test('what another request had forgotten meanwhile is in the answer all the same', async () => {
  const [first = '', second = '', ...others] = await longDocuments(10);
  await presentRevision(db, { teamId: desk.teamId, documentId: first });
  const asked = batches([first, second]);
  const read = documentsIn((await asked.next()).value ?? []);
  for await (const batch of batches(others)) expect(batch).toBeDefined();
  for await (const batch of asked) read.push(...documentsIn(batch));
  expect(read).toEqual([first, second]);
});
