import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runPrisma } from './prisma/command.ts';
import { errorCode, Refusal } from './refusal.ts';
import { ROOT } from './root.ts';

const FOLDER = path.join(ROOT, 'prisma', 'migrations');
const UNDEFINED_TABLE = '42P01';

/** A migration as Prisma keeps account of it: its folder's name and the SHA-256 of its SQL. */
export type Migration = { name: string; checksum: string };

/** Brings the database to the newest migration with Prisma's own command; returns how many were applied. */
export async function migrate(databaseUrl: string): Promise<number> {
  const pending = await pendingMigrations(databaseUrl);
  // Asking ourselves first takes 20 ms; Prisma's command line takes seconds to find that there is nothing to do.
  if (pending.length === 0) return 0;
  const outcome = await runPrisma(['migrate', 'deploy'], { DATABASE_URL: databaseUrl }, { show: false });
  if (outcome.code !== 0) {
    throw new Refusal(
      `The database could not be brought to this version of Galley. Prisma says:\n${outcome.output.trim()}`,
    );
  }
  return pending.length;
}

/** For a command that only serves beside the product: it leaves bringing the database up to date to a start. */
export async function refuseUnmigrated(databaseUrl: string): Promise<void> {
  if ((await pendingMigrations(databaseUrl)).length === 0) return;
  throw new Refusal('The database is not that of this version of Galley: start Galley once, then try again.');
}

/** The migrations of this version, oldest first. */
export function ownMigrations(): Migration[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, checksum: sha256(readFileSync(path.join(FOLDER, name, 'migration.sql'))) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function pendingMigrations(databaseUrl: string): Promise<Migration[]> {
  const applied = await appliedMigrations(databaseUrl);
  return ownMigrations().filter(({ name, checksum }) => applied.get(name) !== checksum);
}

/** Checksum by name of what is applied and whole. */
export async function appliedMigrations(databaseUrl: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return new Map(rows.map((row) => [row.migration_name, row.checksum]));
  } catch (error) {
    if (errorCode(error) === UNDEFINED_TABLE) return new Map();
    throw error;
  } finally {
    await client.end();
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
