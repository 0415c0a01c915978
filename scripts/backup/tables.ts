import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Refusal } from '../refusal.ts';
import type { TableEntry } from './manifest.ts';

/** Prisma's account of the migrations: a restored database writes its own. */
const ACCOUNT = '_prisma_migrations';

/** Copies every table, as it is at one moment, into files below `folder`; people may go on working meanwhile. */
export async function dumpTables(client: pg.Client, folder: string): Promise<TableEntry[]> {
  mkdirSync(folder, { recursive: true });
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const entries: TableEntry[] = [];
  for (const name of await tableNames(client))
    entries.push(await dumpTable(client, name, path.join(folder, name)));
  await client.query('COMMIT');
  return entries;
}

/**
 * Fills the empty tables of a migrated database from files below `folder`: all of them or none. References are taken
 * away for the while and put back, which has the database check each of them.
 */
export async function loadTables(client: pg.Client, folder: string, entries: TableEntry[]): Promise<void> {
  await client.query('BEGIN');
  const references = await foreignKeys(client);
  for (const { table, name } of references)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const entry of entries) await loadTable(client, entry, path.join(folder, entry.name));
  for (const { table, name, definition } of references) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  }
  await client.query('COMMIT');
}

/** True when no table holds a row: a database that a restore may fill. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  for (const name of await tableNames(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) return false;
  }
  return true;
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> $1 ORDER BY tablename',
    [ACCOUNT],
  );
  return rows.map((row) => row.tablename);
}

async function dumpTable(client: pg.Client, name: string, file: string): Promise<TableEntry> {
  const rows = client.query(copyTo(`COPY ${pg.escapeIdentifier(name)} TO STDOUT`));
  const { tap, sha256 } = digesting();
  await pipeline(rows, tap, createWriteStream(file, { mode: 0o600 }));
  return { name, rows: rows.rowCount ?? 0, sha256: sha256() };
}

async function loadTable(client: pg.Client, { name, rows, sha256 }: TableEntry, file: string): Promise<void> {
  const into = client.query(copyFrom(`COPY ${pg.escapeIdentifier(name)} FROM STDIN`));
  const digest = digesting();
  await pipeline(createReadStream(file), digest.tap, into);
  if (digest.sha256() === sha256 && into.rowCount === rows) return;
  throw new Refusal(
    `The backup is damaged: its table ${name} is not what was saved. Nothing has been restored.`,
  );
}

/** A pass-through that knows the SHA-256 of all that went through it. */
function digesting() {
  const hash = createHash('sha256');
  const tap = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { tap, sha256: () => hash.digest('hex') };
}

type ForeignKey = { table: string; name: string; definition: string };

async function foreignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  return rows;
}
