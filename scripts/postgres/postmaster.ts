import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { type Binaries, postgresVariables } from './binaries.ts';

/** How often a process is looked at while it starts or stops. */
const POLL_MS = 40;
/** Recovery after a crash replays at most what one checkpoint interval wrote; on a slow disk that may take a while. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
/** Another program may take the port between our look and the bind; sessions of a killed server take a moment to end. */
const PASSING = /could not create any TCP\/IP sockets|pre-existing shared memory block/;
const ATTEMPTS = 10;
const RETRY_MS = 200;

export type Postmaster = { pid: number; port: number };
export type Settings = Record<string, string>;
export type Cluster = {
  binaries: Binaries;
  account: Account;
  cluster: string;
  log: string;
  settings: Settings;
};

const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  // No statement that failed: it may hold what people wrote. Starts, stops and crashes are enough.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

/** The server already running on this cluster (a killed parent leaves it behind), once it is past starting up. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const lines = pidFile(cluster);
    const pid = Number(lines[0]);
    if (!pid || !isPostgres(pid)) break;
    if (lines[7]?.trim() === 'ready') return { pid, port: Number(lines[3]) };
    if (Date.now() > deadline)
      throw new Refusal(`PostgreSQL (process ${pid}) does not become ready: see its log.`);
    await pause(POLL_MS);
  }
  // Left by a crash. PostgreSQL would refuse to start if an unrelated process has that number today.
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/**
 * Starts PostgreSQL on the loopback interface, apart from our own process group, and waits until it is ready. Takes a
 * free port unless one is named.
 */
export async function startPostmaster(where: Cluster, port?: number): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await launch(where, port ?? (await freePort()));
    const found = outcome === 'ready' ? await findPostmaster(where.cluster) : undefined;
    if (found) return found;
    const said = readFileSync(where.log, 'utf8');
    if (!PASSING.test(said) || attempt === ATTEMPTS) throw new Refusal(explain(said, where.log));
    await pause(RETRY_MS);
  }
}

/** A fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  if (!isPostgres(pid)) return;
  signal(pid, 'SIGINT');
  if (await gone(pid, STOP_LIMIT_MS)) return;
  signal(pid, 'SIGQUIT');
  await gone(pid, STOP_LIMIT_MS);
}

async function launch(
  { binaries, account, cluster, log, settings }: Cluster,
  port: number,
): Promise<'ready' | 'ended'> {
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const words = [...account.prefix, binaries.postgres, '-D', cluster, '-p', String(port), ...flags];
  // A file and not a pipe: PostgreSQL must be able to outlive us.
  const output = openSync(log, 'w', 0o600);
  const child = spawn(words[0] ?? '', words.slice(1), {
    ...account.options,
    cwd: '/',
    env: postgresVariables(),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  child.unref();
  const deadline = Date.now() + START_LIMIT_MS;
  while (!ended && Date.now() < deadline) {
    if (pidFile(cluster)[7]?.trim() === 'ready') return 'ready';
    await pause(POLL_MS);
  }
  return 'ended';
}

/** Lines of postmaster.pid: 0 process, 1 folder, 2 start, 3 port, 4 socket, 5 address, 6 shared memory, 7 state. */
function pidFile(cluster: string): string[] {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** True while this process lives and is a PostgreSQL. */
export function isPostgres(pid: number): boolean {
  if (!signal(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    // "7 (postgres) S …"; Z is a process that has ended and that nobody has asked after yet.
    return /\(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // it ended between the two looks
  }
}

/** Sends a signal (0 only asks); false when there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function gone(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (isPostgres(pid)) {
    if (Date.now() > deadline) return false;
    await pause(POLL_MS);
  }
  return true;
}

/** A port of the loopback interface that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function explain(said: string, log: string): string {
  if (said.includes('No space left on device'))
    return 'The disk is full: PostgreSQL cannot start. Make room and start again.';
  const last = said.split('\n').findLast((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return `PostgreSQL does not start (${last?.replace(/^.*?(FATAL|PANIC|ERROR): */, '').trim() ?? 'no message'}); its log is ${log}.`;
}
