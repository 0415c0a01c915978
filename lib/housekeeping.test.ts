import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../scripts/test-database.ts';
import { openBlobs } from './blobs/open-blobs.ts';
import { connect, type Db } from './db/client.ts';
import { bring, remove } from './documents/commands.ts';
import { execute } from './door/execute.ts';
import { keepHouse } from './housekeeping.ts';
import { type Desk, makeDesk } from './testing/teams.ts';

const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
let db: Db;
let desk: Desk;
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'galley-house-'));
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

/** A document that is due to go, and what its file is called. */
async function deleted(text: string, days: number): Promise<{ id: string; sha256: string }> {
  const { viewer } = desk.editor;
  const input = { teamId: desk.teamId, origin: { kind: 'paste', text } };
  const { id } = await execute(bring, { db, viewer, input, now: ago(days + 40) });
  await execute(remove, { db, viewer, input: { documentId: id }, now: ago(days) });
  const { originalSha256 } = await db.revision.findFirstOrThrow({ where: { documentId: id } });
  return { id, sha256: originalSha256 };
}

test('what cannot be done does not keep the rest from being done', async () => {
  const first = await deleted('Something holds on to this one.', 50);
  const second = await deleted('Nothing holds on to this one.', 40);
  await db.$executeRaw`CREATE TABLE "Pin" ("documentId" uuid REFERENCES "Document" (id))`;
  await db.$executeRaw`INSERT INTO "Pin" VALUES (${first.id}::uuid)`;
  await db.session.updateMany({ where: { userId: desk.reader.id }, data: { expiresAt: ago(1) } });
  await keepHouse(db, now);
  const left = await db.document.findMany({ where: { id: { in: [first.id, second.id] } } });
  expect(left.map(({ id }) => id)).toEqual([first.id]);
  const blobs = await openBlobs();
  expect([await blobs.has(first.sha256), await blobs.has(second.sha256)]).toEqual([true, false]);
  expect(await db.session.count({ where: { userId: desk.reader.id } })).toBe(0);
  await db.$executeRaw`DROP TABLE "Pin"`;
  await keepHouse(db, now);
  expect(await db.document.count({ where: { id: first.id } })).toBe(0);
});
