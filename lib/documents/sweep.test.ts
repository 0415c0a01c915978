import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { claimBytes, holdBytes, holdFile, keepFileRow } from '../blobs/held.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import { connect, type Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { execute } from '../door/execute.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeSource } from '../testing/work.ts';
import * as documents from './commands.ts';
import { purgeDocuments } from './purge.ts';
import { sweepFiles } from './sweep.ts';

const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
let db: Db;
let blobs: Blobs;
let desk: Desk;
let other: Desk;
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'galley-sweep-'));
  db = connect(await testDatabase());
  blobs = await openBlobs();
  [desk, other] = [await makeDesk(db), await makeDesk(db)];
});

async function bring(text: string, into = desk, at = ago(70)): Promise<{ id: string; sha256: string }> {
  const input = { teamId: into.teamId, origin: { kind: 'paste', text }, again: true };
  const { id } = await execute(documents.bring, { db, viewer: into.editor.viewer, input, now: at });
  const [revision] = await db.revision.findMany({ where: { documentId: id } });
  return { id, sha256: revision?.originalSha256 ?? '' };
}

async function purge(documentId: string, from = desk): Promise<void> {
  await execute(documents.remove, { db, viewer: from.editor.viewer, input: { documentId }, now: ago(31) });
  await purgeDocuments(db, now);
}

const teamsWith = (sha256: string) => db.blob.count({ where: { sha256 } });

describe('the file of a purged document', () => {
  test('goes, bytes and all', async () => {
    const { id, sha256 } = await bring('Nobody has this but one document.');
    await purge(id);
    expect(await blobs.has(sha256)).toBe(true);
    await Promise.all([sweepFiles(db, blobs, now), sweepFiles(db, blobs, now)]);
    expect([await teamsWith(sha256), await blobs.has(sha256)]).toEqual([0, false]);
  });

  test('stays while another document has it, deleted or not', async () => {
    const text = 'Two documents have this.';
    const [first, second] = [await bring(text), await bring(text)];
    await execute(documents.remove, {
      db,
      viewer: desk.editor.viewer,
      input: { documentId: second.id },
      now: ago(29),
    });
    await purge(first.id);
    await sweepFiles(db, blobs, now);
    expect([await teamsWith(first.sha256), await blobs.has(first.sha256)]).toEqual([1, true]);
  });

  test('stays while a source rests on it', async () => {
    const { id, sha256 } = await bring('A source is this file too.');
    await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId, { fileSha256: sha256 });
    await purge(id);
    await sweepFiles(db, blobs, now);
    expect([await teamsWith(sha256), await blobs.has(sha256)]).toEqual([1, true]);
  });

  test('stays for another team, which has the same bytes', async () => {
    const text = 'Two teams have this.';
    const [ours] = [await bring(text), await bring(text, other)];
    await purge(ours.id);
    await sweepFiles(db, blobs, now);
    expect([await teamsWith(ours.sha256), await blobs.has(ours.sha256)]).toEqual([1, true]);
  });
});

describe('a preview that nobody imported', () => {
  const preview = async (text: string, at: Date) => {
    const input = { teamId: desk.teamId, origin: { kind: 'paste', text } };
    const shown = await execute(documents.preview, { db, viewer: desk.editor.viewer, input, now: at });
    return shown.original.sha256;
  };

  test('goes after a month, counted from the last look at it', async () => {
    const left = await preview('Looked at once.', ago(31));
    const seenAgain = await preview('Looked at twice.', ago(31));
    await preview('Looked at twice.', ago(1));
    await sweepFiles(db, blobs, now);
    expect([await blobs.has(left), await blobs.has(seenAgain)]).toEqual([false, true]);
  });
});

describe('the same bytes brought again during a sweep', () => {
  const file = async (text: string) => {
    const stored = await blobs.put(Buffer.from(text), { bytes: 1_000 });
    if ('refused' in stored) throw new Error(stored.message);
    return { ...stored, mediaType: 'text/plain' };
  };

  test('are waited for, and stay', async () => {
    const held = await file('Held by an import.');
    await holdFile(db, desk.teamId, held, ago(31));
    const { begun } = await transact(db, async (tx) => {
      await holdBytes(tx, held.sha256);
      await keepFileRow(tx, other.teamId, held, now);
      const sweeping = sweepFiles(db, blobs, now);
      await waitsForLock();
      return { begun: sweeping }; // not awaited: it waits for this transaction
    });
    expect(await begun).toBe(1);
    expect([await teamsWith(held.sha256), await blobs.has(held.sha256)]).toEqual([1, true]);
  });

  test('are refused to be brought once more, when they were stored before and noted after', async () => {
    const swept = await file('Swept in between.');
    const late = await transact(db, async (tx) => {
      await claimBytes(tx, swept.sha256);
      const bringing = holdFile(db, desk.teamId, swept, now).then(
        () => null,
        (refusal) => refusal.status,
      );
      await waitsForLock();
      await blobs.delete(swept.sha256);
      return { bringing };
    });
    expect(await late.bringing).toBe(503);
    expect(await teamsWith(swept.sha256)).toBe(0);
  });

  test('keep nobody of the team waiting who does something else', async () => {
    const text = 'Brought while it is swept.';
    const { sha256 } = await file(text);
    const { bringing } = await transact(db, async (tx) => {
      await claimBytes(tx, sha256);
      const waiting = bring(text, desk, now);
      await waitsForLock();
      await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId); // writes the team's stream
      return { bringing: waiting };
    });
    expect((await bringing).sha256).toBe(sha256);
  });

  /** Until somebody stands before an advisory lock. */
  async function waitsForLock(): Promise<void> {
    for (let waiting = 0n; waiting === 0n; ) {
      const [row] = await db.$queryRaw<
        { count: bigint }[]
      >`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
      waiting = row?.count ?? 0n;
    }
  }
});
