import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import packageJson from '#package.json' with { type: 'json' };
import { unlessAborted } from '../main/shutdown.ts';
import { appliedMigrations } from '../migrations.ts';
import { Refusal } from '../refusal.ts';
import { type Entry, writeArchive } from './archive.ts';
import { FILES, MANIFEST, type Manifest, SECRET, TABLES } from './manifest.ts';
import { dumpTables } from './tables.ts';

/** Where uploads stay until they are whole, below the files. */
const UNFINISHED = 'incoming';

type Source = { databaseUrl: string; dataDir: string; now: Date };

/**
 * Writes all that a newsroom has put into Galley to `target`, a compressed tar: every table as it was at one moment,
 * the files, and the secret that keeps people signed in. Works beside a running server. Files in a bucket stay there.
 * Nothing is left of one that fails, or that `signal` stops.
 */
export async function backUp(target: string, source: Source, signal?: AbortSignal): Promise<Manifest> {
  if (existsSync(target)) throw new Refusal(`${target} exists already: name a new file.`);
  const scratch = mkdtempSync(`${path.resolve(target)}.`); // beside the backup, where there must be room anyway
  try {
    const manifest = await unlessAborted(signal, write(scratch, source));
    renameSync(path.join(scratch, ARCHIVE), target);
    return manifest;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const ARCHIVE = 'archive';

async function write(scratch: string, { databaseUrl, dataDir, now }: Source): Promise<Manifest> {
  const manifest = await dump(databaseUrl, path.join(scratch, 'tables'), now);
  writeFileSync(path.join(scratch, MANIFEST), JSON.stringify(manifest, null, 2));
  await writeArchive(path.join(scratch, ARCHIVE), entriesOf(manifest, scratch, dataDir));
  return manifest;
}

async function dump(databaseUrl: string, folder: string, now: Date): Promise<Manifest> {
  const migrations = [...(await appliedMigrations(databaseUrl)).keys()].sort();
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const tables = await dumpTables(client, folder);
    return {
      format: 'galley-backup-1',
      version: packageJson.version,
      takenAt: now.toISOString(),
      migrations,
      tables,
    };
  } finally {
    await client.end();
  }
}

/** Files after the tables: a row is written after the file it names, so none is missing. */
function entriesOf({ tables }: Manifest, scratch: string, dataDir: string): Entry[] {
  const secret = path.join(dataDir, SECRET);
  return [
    { name: MANIFEST, file: path.join(scratch, MANIFEST) },
    ...tables.map(({ name }) => ({ name: TABLES + name, file: path.join(scratch, 'tables', name) })),
    ...(existsSync(secret) ? [{ name: SECRET, file: secret }] : []),
    ...filesBelow(path.join(dataDir, FILES)),
  ];
}

function filesBelow(folder: string): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== path.join(folder, UNFINISHED))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: FILES + path.relative(folder, file).split(path.sep).join('/'), file }));
}
