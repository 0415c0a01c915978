import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { busy } from '../refusal.ts';
import { openBlobs } from './open-blobs.ts';

export type FileRow = { sha256: string; size: number; mediaType: string };

/**
 * Notes that a team has these bytes, which were stored just before; from then on a sweep leaves them for a month, so that
 * there is time to put something upon them. Asks the store, so it has a transaction of its own and is called before any
 * stream is locked. Refuses, to be tried again, when a sweep came between the storing and the note.
 */
export function holdFile(db: Db, teamId: string, file: FileRow, now: Date): Promise<void> {
  return transact(db, async (tx) => {
    await holdBytes(tx, file.sha256);
    await keepFileRow(tx, teamId, file, now);
    if (!(await (await openBlobs()).has(file.sha256))) throw busy();
  });
}

/** The row alone; `createdAt` is when the team brought these bytes last. */
export async function keepFileRow(tx: Tx, teamId: string, file: FileRow, now: Date): Promise<void> {
  await tx.blob.upsert({
    where: { teamId_sha256: { teamId, sha256: file.sha256 } },
    create: { teamId, ...file, createdAt: now },
    update: { createdAt: now },
    select: { sha256: true },
  });
}

/** Until the transaction ends nobody takes these bytes away; any number may hold them. */
export async function holdBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${sha256}, 0))`;
}

/** Waits until nobody holds these bytes, and lets nobody hold them until the transaction ends. */
export async function claimBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
}
