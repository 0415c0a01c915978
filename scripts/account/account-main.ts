import { acceptEnvironment } from '../main/accept-environment.ts';
import { openBeside } from '../main/open-beside.ts';
import { Shutdown } from '../main/shutdown.ts';
import { refuseUnmigrated } from '../migrations.ts';
import { generateIfStale } from '../prisma/generate.ts';
import { Refusal, runScript } from '../refusal.ts';

/** What can be asked for, by the word that asks for it. */
const DEEDS = ['password-link', 'second-factor-off'] as const;

const USAGE = [
  'Say what for whom:',
  '  npm run account -- password-link ADDRESS      a link by which they choose a new password, once, within a day',
  '  npm run account -- second-factor-off ADDRESS  they sign in by password alone, and may set up another',
].join('\n');

await runScript(async () => {
  const [wanted, email, ...more] = process.argv.slice(2);
  const deed = DEEDS.find((one) => one === wanted);
  if (!deed || !email?.includes('@') || more.length > 0) throw new Refusal(USAGE);
  const isDone = await Shutdown.around(async (shutdown) => {
    const env = acceptEnvironment(process.env);
    const database = await openBeside(env);
    shutdown.afterwards(database.close);
    await refuseUnmigrated(database.url);
    await generateIfStale();
    shutdown.signal.throwIfAborted();
    // Only now: it reads the database client that may just have been generated.
    const { letIn } = await import('./let-in.ts');
    console.log(await letIn(deed, email, { appUrl: env.APP_URL, databaseUrl: database.url }));
  });
  if (!isDone) throw new Refusal('Stopped before it was done: nothing was changed.');
});
process.exit();
