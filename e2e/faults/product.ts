import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import { freePort } from '../../scripts/postgres/postmaster.ts';
import { ROOT } from '../../scripts/root.ts';

const LOOK_MS = 50;
export type Victim = 'server' | 'database' | 'both';

/** The product as `npm start` runs it, with the embedded PostgreSQL; it can be killed, and comes back at the same address. */
export class Product {
  readonly address: string;
  readonly #dataDir: string;
  readonly #port: number;
  #server: ChildProcess;

  static async start(dataDir: string): Promise<Product> {
    const product = new Product(dataDir, await freePort());
    await product.answers();
    return product;
  }

  private constructor(dataDir: string, port: number) {
    this.#dataDir = dataDir;
    this.#port = port;
    this.address = `http://127.0.0.1:${port}`;
    this.#server = this.#spawn();
  }

  /** Connection string of its database, for the factories. */
  async databaseUrl(): Promise<string> {
    return (await startEmbedded(this.#dataDir)).url;
  }

  /** Kills without warning; the server is started again, the database by the server that finds it dead. */
  async kill(victim: Victim): Promise<void> {
    if (victim !== 'server') killTree(this.#postmaster());
    if (victim !== 'database') {
      const ended = once(this.#server, 'exit');
      this.#server.kill('SIGKILL');
      await ended;
      this.#server = this.#spawn();
    }
    await this.answers();
  }

  async answers(): Promise<void> {
    while (!(await this.#isHealthy())) {
      if (this.#server.exitCode !== null) throw new Error(`The server ended with ${this.#server.exitCode}.`);
      await pause(LOOK_MS);
    }
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit');
    this.#server.kill('SIGTERM');
    await ended;
  }

  #isHealthy(): Promise<boolean> {
    return fetch(`${this.address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** The channel ends the server, should the test itself be killed. */
  #spawn(): ChildProcess {
    const variables = { PORT: this.#port, HOST: '127.0.0.1', DATA_DIR: this.#dataDir, SAMPLE: '0' };
    const absent = { DATABASE_URL: '', APP_URL: '', AUTH_SECRET: '', LOG_LEVEL: 'silent' };
    return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/main/start.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ...variables,
        ...absent,
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }

  #postmaster(): number {
    return Number(
      readFileSync(path.join(this.#dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
  }
}

/** The postmaster and its children, at once: none has time to finish anything. */
function killTree(root: number): void {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === root).map(([pid]) => pid ?? 0);
  for (const pid of [root, ...children]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {} // ended by itself since the list was made
  }
}
