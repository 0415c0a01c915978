import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Server = { url: string; pid: number; stop: () => Promise<void> };

/** On a machine that has never built the product, with something else to do besides. */
const STARTING_MS = 600_000;
const POLL_MS = 250;

/** Starts a Node program and waits until it answers at `url` + `probe`. */
export async function serve(
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
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A Node program in production mode, silent but for its complaints. */
export function run(args: string[], cwd: string, variables: Record<string, string>): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...variables };
  return spawn(process.execPath, args, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
