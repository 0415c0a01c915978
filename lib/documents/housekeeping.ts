import { expire } from '../auth/expire.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import type { Db } from '../db/client.ts';
import { log } from '../log.ts';
import { purgeDocuments } from './purge.ts';
import { sweepFiles } from './sweep.ts';

const MS_A_DAY = 86_400_000;

/** Purges and forgets what is due, now and once a day while the process runs. Several processes do no harm: each row goes once. */
export function startHousekeeping(db: Db): () => void {
  const run = () =>
    void keepHouse(db, new Date()).catch((error) => log.warn({ error }, 'housekeeping failed'));
  run();
  const timer = setInterval(run, MS_A_DAY).unref();
  return () => clearInterval(timer);
}

async function keepHouse(db: Db, now: Date): Promise<void> {
  const purged = await purgeDocuments(db, now);
  const swept = await sweepFiles(db, await openBlobs(), now);
  await expire(db, now);
  if (swept > 0) log.info({ swept }, 'files that nothing rests on any more are gone for good');
  if (purged > 0) log.info({ purged }, 'documents deleted long ago are gone for good');
}
