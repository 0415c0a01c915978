import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { unlessAborted } from '../main/shutdown.ts';
import { migrate, ownMigrations } from '../migrations.ts';
import { Refusal } from '../refusal.ts';
import { readArchive } from './archive.ts';
import { FILES, MANIFEST, type Manifest, manifest, SECRET } from './manifest.ts';
import { isEmpty, loadTables } from './tables.ts';

type Target = { databaseUrl: string; dataDir: string };

/** An opened backup; `close` removes what was unpacked. */
export type OpenBackup = { folder: string; manifest: Manifest; close: () => void };

/** Unpacks a backup below `dataDir` and looks whether this version can restore it, before anything is touched. */
export async function openBackup(source: string, dataDir: string, signal?: AbortSignal): Promise<OpenBackup> {
  if (!existsSync(source)) throw new Refusal(`There is no file ${source}.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const folder = mkdtempSync(path.join(dataDir, 'restore-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    await unlessAborted(signal, readArchive(source, folder));
    return { folder, manifest: readManifest(source, folder), close };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Fills DATA_DIR and an empty database from an opened backup. The files go first: they are named by what they hold and
 * harm nothing, while rows without their files would be served. Then all rows or none, so that it can be tried again, also
 * when `signal` stops it.
 */
export async function restore(
  backup: OpenBackup,
  { databaseUrl, dataDir }: Target,
  signal?: AbortSignal,
): Promise<void> {
  await migrate(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await unlessAborted(signal, fill(client, backup, dataDir));
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, { folder, manifest }: OpenBackup, dataDir: string): Promise<void> {
  if (!(await isEmpty(client)))
    throw new Refusal(
      'The database holds something already: restore into an empty one, named by DATABASE_URL or DATA_DIR.',
    );
  copyFiles(folder, dataDir);
  await loadTables(client, path.join(folder, 'tables'), manifest.tables);
}

function copyFiles(folder: string, dataDir: string): void {
  for (const name of [FILES, SECRET].filter((name) => existsSync(path.join(folder, name)))) {
    cpSync(path.join(folder, name), path.join(dataDir, name), { recursive: true });
  }
  if (existsSync(path.join(dataDir, SECRET))) chmodSync(path.join(dataDir, SECRET), 0o600);
}

function readManifest(source: string, folder: string): Manifest {
  const file = path.join(folder, MANIFEST);
  const found = existsSync(file) ? manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (!found?.success) throw new Refusal(`${source} is no backup of Galley.`);
  const own = ownMigrations().map(({ name }) => name);
  if (found.data.migrations.join() === own.join()) return found.data;
  const { version, migrations } = found.data;
  throw new Refusal(
    `This backup was made by Galley ${version} (${migrations.at(-1)}) and fits that version alone: restore it there, then update.`,
  );
}
