import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '#lib/env.ts';
import { lockDataDir } from '../data-dir-lock.ts';
import { acceptEnvironment } from '../main/accept-environment.ts';
import { openDatabase } from '../main/database.ts';
import { Shutdown } from '../main/shutdown.ts';
import { Refusal, runScript } from '../refusal.ts';
import { type OpenBackup, openBackup, restore } from './restore.ts';

await runScript(async () => {
  const [source] = process.argv.slice(2);
  if (!source) throw new Refusal('Name the file to read: npm run restore -- galley-backup.tar.gz');
  const isDone = await Shutdown.around(async (shutdown) => {
    const env = acceptEnvironment(process.env);
    shutdown.afterwards(lockDataDir(env.DATA_DIR));
    const file = path.resolve(process.env.INIT_CWD ?? '.', source);
    const backup = await openBackup(file, env.DATA_DIR, shutdown.signal);
    shutdown.afterwards(backup.close);
    await fill(env, backup, shutdown);
    console.log(`Restored what was saved at ${backup.manifest.takenAt}. npm start serves it.`);
  });
  if (!isDone) throw new Refusal('Stopped before it was done: nothing was restored.');
});
process.exit();

/** An embedded database is made for the restore, and taken away again should that fail. */
async function fill(env: Env, backup: OpenBackup, shutdown: Shutdown): Promise<void> {
  const cluster = path.join(env.DATA_DIR, 'postgres');
  if (!env.DATABASE_URL && existsSync(cluster)) {
    throw new Refusal(
      `${env.DATA_DIR} holds a database already: move it away, or set DATA_DIR to a new folder.`,
    );
  }
  let filled = false;
  const database = await openDatabase(env);
  shutdown.afterwards(async () => {
    await database.close();
    if (!filled && !env.DATABASE_URL) rmSync(cluster, { recursive: true, force: true });
  });
  await restore(backup, { databaseUrl: database.url, dataDir: env.DATA_DIR }, shutdown.signal);
  filled = true;
}
