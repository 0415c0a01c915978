import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { createCluster, databasePassword } from './cluster.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';

export type EmbeddedPostgres = {
  /** Connection string of the product's database. */
  url: string;
  /** True when the server was running already. */
  attached: boolean;
  stop: () => Promise<void>;
};

const DATABASE = 'galley';

/**
 * The real PostgreSQL under DATA_DIR: made on first use, started on a free port, or attached to when a server that
 * was killed left it running. Throws a `Refusal` that says why it cannot.
 */
export async function startEmbedded(
  dataDir: string,
  say: (line: string) => void = () => {},
): Promise<EmbeddedPostgres> {
  const folder = path.resolve(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const cluster = path.join(folder, 'postgres');
  const binaries = findBinaries();
  const account = accountFor(binaries, folder, cluster);
  const password = databasePassword(folder);
  if (!existsSync(cluster)) {
    say('Making the database');
    await createCluster(binaries, account, cluster, password);
  }
  const running = await findPostmaster(cluster);
  const log = path.join(folder, 'postgres.log');
  const postmaster = running ?? (await startPostmaster({ binaries, account, cluster, log }));
  const url = (database: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/${database}`;
  await ensureDatabase(url('postgres'));
  return { url: url(DATABASE), attached: running !== undefined, stop: () => stopPostmaster(postmaster) };
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
