import { expire } from './auth/expire.ts';
import { openBlobs } from './blobs/open-blobs.ts';
import type { Db } from './db/client.ts';
import { purgeDocuments } from './documents/purge.ts';
import { sweepFiles } from './documents/sweep.ts';
import { log } from './log.ts';
import { MS_A_DAY } from './time.ts';

/** Purges and forgets what is due, now and once a day while the process runs. Several processes do no harm: each row goes once. */
export function startHousekeeping(db: Db): () => void {
  const run = () => void keepHouse(db, new Date());
  run();
  const timer = setInterval(run, MS_A_DAY).unref();
  return () => clearInterval(timer);
}

/** One round. What fails is told to the log and tried again in the next; the rest is done all the same. */
export async function keepHouse(db: Db, now: Date): Promise<void> {
  await apart('documents deleted long ago', async () => {
    const purged = await purgeDocuments(db, now);
    if (purged > 0) log.info({ purged }, 'documents deleted long ago are gone for good');
  });
  await apart('files', async () => {
    const swept = await sweepFiles(db, await openBlobs(), now);
    if (swept > 0) log.info({ swept }, 'files that nothing rests on any more are gone for good');
  });
  await apart('sessions, links and answers', () => expire(db, now));
}

async function apart(task: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error) => log.warn({ error, task }, 'housekeeping failed'));
}
