import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import next from 'next';
import type { Env } from '#lib/env.ts';
import { ROOT } from '../root.ts';
import { builtFiles } from './built-files.ts';
import { portRefusal } from './preconditions.ts';

/** Requests under way may end; live streams never do by themselves. */
const GRACE_MS = 2_000;

/** Serves the build in this process, so that nothing is left behind when it ends. Returns what stops it. */
export async function serve({ HOST, PORT }: Env): Promise<() => Promise<void>> {
  const app = next({ dev: false, dir: ROOT, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer(builtFiles((request, response) => void handle(request, response)));
  await listen(server, HOST, PORT);
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, pause(GRACE_MS, undefined, { ref: false })]);
    server.closeAllConnections();
    await app.close();
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}
