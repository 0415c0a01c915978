import type { Blobs } from '../blobs/blobs.ts';
import { claimBytes } from '../blobs/held.ts';
import type { Db, Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { transact } from '../db/transaction.ts';
import { log } from '../log.ts';
import { MS_A_DAY } from '../time.ts';
import { DAYS_TO_RESTORE } from './rules.ts';

/** Files a run: what is left comes in the next. */
const MOST_AT_ONCE = 500;

/**
 * Takes away files that no document and no source of their team rests on, neither a deleted one: what is left of a
 * document that was purged, or of a preview that nobody imported. The bytes go with the last team that had them. One that
 * cannot be removed is told to the log and waits for the next run. Gives how many went from a team.
 */
export async function sweepFiles(db: Db, blobs: Blobs, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAYS_TO_RESTORE * MS_A_DAY);
  const files = await db.$queryRaw<
    File[]
  >`SELECT b."teamId", b.sha256 FROM "Blob" b WHERE b."createdAt" < ${before} AND ${unused} LIMIT ${MOST_AT_ONCE}`;
  let swept = 0;
  for (const file of files) swept += await sweepOne(db, blobs, file, before);
  return swept;
}

async function sweepOne(db: Db, blobs: Blobs, file: File, before: Date): Promise<number> {
  try {
    return await transact(db, (tx) => sweep(tx, blobs, file, before));
  } catch (error) {
    log.warn({ error, file: file.sha256 }, 'a file that nothing rests on could not be removed');
    return 0;
  }
}

type File = { teamId: string; sha256: string };

const unused = Prisma.sql`NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."teamId" = b."teamId" AND r."originalSha256" = b.sha256)
  AND NOT EXISTS (SELECT 1 FROM "Source" s WHERE s."teamId" = b."teamId" AND s."fileSha256" = b.sha256)`;

/** Looked at again once nobody can begin to use it. The bytes go before the row: broken off in between, it is done again. */
async function sweep(tx: Tx, blobs: Blobs, { teamId, sha256 }: File, before: Date): Promise<number> {
  await claimBytes(tx, sha256);
  const gone = await tx.$executeRaw`DELETE FROM "Blob" b
    WHERE b."teamId" = ${teamId}::uuid AND b.sha256 = ${sha256} AND b."createdAt" < ${before} AND ${unused}`;
  if (gone > 0 && (await tx.blob.count({ where: { sha256 } })) === 0) await blobs.delete(sha256);
  return gone;
}
