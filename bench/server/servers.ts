import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../scripts/postgres/postmaster.ts';
import { runPrisma } from '../../scripts/prisma/command.ts';
import { ROOT } from '../../scripts/root.ts';
import { run, type Server, serve } from '../serve.ts';

const PLAIN = path.join(ROOT, 'bench/server/plain');

/** The product as a newsroom starts it, on the given database. */
export async function startProduct(databaseUrl: string, dataDir: string): Promise<Server> {
  const port = String(await freePort());
  const variables = { PORT: port, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SAMPLE: '0' };
  return serve(['scripts/start.mjs'], ROOT, `http://127.0.0.1:${port}`, '/api/health', variables);
}

/** Next with a plain Prisma transaction, on a database of its own beside the product's. */
export async function startPlain(databaseUrl: string): Promise<Server> {
  const url = new URL(databaseUrl);
  url.pathname = '/plain';
  await createTables(databaseUrl, url.href);
  const schema = path.join(PLAIN, 'schema.prisma');
  const { code, output } = await runPrisma(['generate', '--schema', schema], {}, { show: false });
  if (code !== 0) throw new Error(`The plain peer’s Prisma client could not be made: ${output}`);
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const [built] = await once(run([next, 'build'], PLAIN, {}), 'close');
  if (built !== 0) throw new Error('The plain peer could not be built.');
  const port = String(await freePort());
  const variables = { DATABASE_URL: url.href };
  return serve([next, 'start', '-p', port], PLAIN, `http://127.0.0.1:${port}`, '/', variables);
}

/** The limit of fan-out: one process that tells its listeners what it was told, from memory. */
export async function startMemory(): Promise<Server> {
  const port = String(await freePort());
  return serve(['bench/server/memory.mjs', port], ROOT, `http://127.0.0.1:${port}`, '/', {});
}

async function createTables(databaseUrl: string, own: string): Promise<void> {
  await runSql(databaseUrl, 'CREATE DATABASE plain');
  await runSql(own, readFileSync(path.join(PLAIN, 'tables.sql'), 'utf8'));
}

async function runSql(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
