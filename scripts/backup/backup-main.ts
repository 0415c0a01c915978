import path from 'node:path';
import { acceptEnvironment } from '../main/accept-environment.ts';
import { openBeside } from '../main/open-beside.ts';
import { Shutdown } from '../main/shutdown.ts';
import { Refusal, runScript } from '../refusal.ts';
import { backUp } from './backup.ts';

await runScript(async () => {
  const [target] = process.argv.slice(2);
  if (!target) throw new Refusal('Name the file to write: npm run backup -- galley-backup.tar.gz');
  const isDone = await Shutdown.around(async (shutdown) => {
    const env = acceptEnvironment(process.env);
    const database = await openBeside(env);
    shutdown.afterwards(database.close);
    const source = { databaseUrl: database.url, dataDir: env.DATA_DIR, now: new Date() };
    const file = path.resolve(process.env.INIT_CWD ?? '.', target);
    const { tables } = await backUp(file, source, shutdown.signal);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Saved ${rows} rows of ${tables.length} tables, and all files, to ${target}. Keep it as safe as the database.`,
    );
  });
  if (!isDone) throw new Refusal('Stopped before it was done: nothing was saved.');
});
process.exit();
