import { lockDataDirSoon } from '../data-dir-lock.ts';
import { migrate } from '../migrations.ts';
import { generateIfStale } from '../prisma/generate.ts';
import { runScript } from '../refusal.ts';
import { say } from '../say.ts';
import { acceptEnvironment } from './accept-environment.ts';
import { announce } from './announce.ts';
import { buildIfStale } from './build.ts';
import { openDatabase } from './database.ts';
import { keepBrowserReady } from './keep-browser-ready.ts';
import { refuseTakenPort, refuseWithoutRoom } from './preconditions.ts';
import { publishVariables } from './publish-variables.ts';
import { serve } from './serve.ts';
import { Shutdown } from './shutdown.ts';

/** From installed dependencies to a product that serves: each step says what it does, or refuses with one sentence. */
await runScript(async () => {
  await Shutdown.around(async (shutdown) => {
    const env = acceptEnvironment(process.env);
    await refuseTakenPort(env);
    refuseWithoutRoom(env.DATA_DIR);
    shutdown.afterwards(await lockDataDirSoon(env.DATA_DIR));

    const database = await openDatabase(env);
    shutdown.afterwards(database.close);
    publishVariables(env, database.url);
    await generateIfStale();
    const applied = await migrate(database.url);
    if (applied > 0) say(`Migrations: ${applied} applied`);
    await buildIfStale(shutdown.signal);
    // Only now: it reads the database client that has just been generated.
    const { firstStart } = await import('./first-start.ts');
    const owner = await firstStart(env, database.url);

    shutdown.afterwards(await serve(env));
    announce(env, owner);
    void keepBrowserReady(env, shutdown.signal);
    await shutdown.requested;
    say('Stopping');
  });
});

// The product's pools, timers and live streams would keep the process going.
process.exit();
