import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { createCluster, databasePassword } from './cluster.ts';
import {
  type Cluster,
  findPostmaster,
  isPostgres,
  type Settings,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts';

export type EmbeddedPostgres = {
  /** Connection string of the product's database. */
  url: string;
  /** True when the server was running already. */
  attached: boolean;
  /** Starts the server again, on the same port, if it has died; true when it had. */
  revive: () => Promise<boolean>;
  stop: () => Promise<void>;
};

type Options = { say?: (line: string) => void; settings?: Settings };

const DATABASE = 'galley';
/** The account that runs PostgreSQL passes through DATA_DIR without being able to list it. */
const DATA_MODE = 0o711;
const CLUSTER_MODE = 0o700;

/**
 * The real PostgreSQL under DATA_DIR: made on first use, started on a free port, or attached to when a server that
 * was killed left it running. Throws a `Refusal` that says why it cannot.
 */
export async function startEmbedded(
  dataDir: string,
  { say, settings = {} }: Options = {},
): Promise<EmbeddedPostgres> {
  const { where, password } = await prepare(path.resolve(dataDir), settings, say);
  const running = await findPostmaster(where.cluster);
  let postmaster = running ?? (await startPostmaster(where));
  const url = (database: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/${database}`;
  await ensureDatabase(url('postgres'));
  return {
    url: url(DATABASE),
    attached: running !== undefined,
    async revive() {
      if (isPostgres(postmaster.pid)) return false;
      postmaster = (await findPostmaster(where.cluster)) ?? (await startPostmaster(where, postmaster.port));
      return true;
    },
    stop: () => stopPostmaster(postmaster),
  };
}

async function prepare(folder: string, settings: Settings, say?: (line: string) => void) {
  mkdirSync(folder, { recursive: true, mode: DATA_MODE });
  const cluster = path.join(folder, 'postgres');
  const binaries = findBinaries();
  const account = accountFor(binaries, folder, cluster);
  const password = databasePassword(folder);
  if (existsSync(cluster)) {
    chmodSync(cluster, CLUSTER_MODE); // what was copied or restored may be open to all, which PostgreSQL refuses
  } else {
    say?.('Making the database');
    await createCluster(binaries, account, cluster, password);
  }
  const where: Cluster = { binaries, account, cluster, log: path.join(folder, 'postgres.log'), settings };
  return { where, password };
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
