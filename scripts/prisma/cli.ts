import { startEmbedded } from '../postgres/embedded.ts';
import { runScript } from '../refusal.ts';
import { runPrisma } from './command.ts';

/** Commands that read the schema alone. */
const WITHOUT_DATABASE = ['generate', 'format', 'validate', 'version', '--version', '--help'];

await runScript(async () => {
  const args = process.argv.slice(2);
  if (process.env.DATABASE_URL || !args[0] || WITHOUT_DATABASE.includes(args[0])) {
    process.exitCode = (await runPrisma(args, {}, { show: true })).code;
    return;
  }
  const database = await startEmbedded(process.env.DATA_DIR ?? '.data', { say: console.log });
  try {
    process.exitCode = (await runPrisma(args, { DATABASE_URL: database.url }, { show: true })).code;
  } finally {
    if (!database.attached) await database.stop();
  }
});
