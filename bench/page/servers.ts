import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../scripts/postgres/postmaster.ts';
import { ROOT } from '../../scripts/root.ts';

export type Server = { url: string; stop: () => Promise<void> };

export const owner = { email: 'bench@galley.example', password: 'a bench beside the river' };
const STARTING_MS = 300_000;
const POLL_MS = 250;

/** The product as a newsroom starts it, on a data folder of its own. */
export async function startProduct(dataDir: string): Promise<Server> {
  const port = String(await freePort());
  const variables = {
    PORT: port,
    DATA_DIR: dataDir,
    ADMIN_EMAIL: owner.email,
    ADMIN_PASSWORD: owner.password,
    SAMPLE: '0',
    DATABASE_URL: '',
  };
  return serve(['scripts/start.mjs'], ROOT, `http://127.0.0.1:${port}`, '/api/health', variables);
}

/** A blank dynamic Next page under the same policy, built and served by the same versions. */
export async function startBlank(): Promise<Server> {
  const folder = path.join(ROOT, 'bench/page/blank');
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const [code] = await once(run([next, 'build'], folder, {}), 'close');
  if (code !== 0) throw new Error('The blank page could not be built.');
  const port = String(await freePort());
  return serve([next, 'start', '-p', port], folder, `http://127.0.0.1:${port}`, '/', {});
}

async function serve(
  args: string[],
  cwd: string,
  url: string,
  probe: string,
  variables: Record<string, string>,
): Promise<Server> {
  const child = run(args, cwd, variables);
  const ended = once(child, 'close');
  const deadline = Date.now() + STARTING_MS;
  while (!(await answers(url + probe))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${args.at(0)} did not come up.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function run(args: string[], cwd: string, variables: Record<string, string>): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...variables };
  return spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
