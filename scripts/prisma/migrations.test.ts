import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../test-database.ts';
import { runPrisma } from './command.ts';

let url: string;
beforeAll(async () => {
  url = await testDatabase();
});

test('the migrations make exactly the schema', async () => {
  const flags = ['--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'];
  const outcome = await runPrisma(['migrate', 'diff', ...flags], { DATABASE_URL: url }, { show: false });
  expect(outcome).toEqual({ code: 0, output: expect.stringContaining('No difference detected') });
});

test('a difference is seen and written as SQL', async () => {
  await sql('ALTER TABLE "User" ADD COLUMN nick text');
  const flags = [
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
    '--exit-code',
  ];
  const outcome = await runPrisma(['migrate', 'diff', ...flags], { DATABASE_URL: url }, { show: false });
  expect(outcome).toEqual({
    code: 2,
    output: expect.stringContaining('ALTER TABLE "User" DROP COLUMN "nick"'),
  });
});

test('the shadow database is one of its own, and gone afterwards', async () => {
  const before = await databases();
  const outcome = await runPrisma(
    ['migrate', 'dev', '--create-only', '--name', 'none'],
    { DATABASE_URL: url },
    { show: false },
  );
  expect(outcome.output).toContain('nick'); // drift between the migrations, replayed in the shadow, and the database
  expect(outcome.code).not.toBe(0);
  expect(await databases()).toEqual(before);
  expect(await sql('SELECT count(*)::int AS kept FROM _prisma_migrations')).not.toEqual([{ kept: 0 }]);
});

test('a database that is not there is reported as Prisma reports it', async () => {
  const missing = Object.assign(new URL(url), { pathname: '/nowhere', port: '1' }).href;
  const outcome = await runPrisma(['migrate', 'status'], { DATABASE_URL: missing }, { show: false });
  expect(outcome).toEqual({ code: 1, output: expect.stringContaining('P1001') });
});

test('a new migration is made and applied in one go, on a database that lacks the former ones', async () => {
  const name = `behind_${process.pid}_${Date.now()}`;
  await sql(`CREATE DATABASE ${name}`);
  const behind = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const config = await project('model A {\n  id Int @id\n}\nmodel B {\n  id Int @id\n}');
  const outcome = await runPrisma(
    ['migrate', 'dev', '--config', config, '--name', 'b'],
    { DATABASE_URL: behind },
    { show: false },
  );
  await rm(path.dirname(config), { recursive: true });
  expect(outcome).toEqual({ code: 0, output: expect.stringContaining('now in sync') });
});

/** A project with one migration that nobody has applied, and a schema that wants more; the path of its config. */
async function project(wanted: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-migrate-'));
  const first = path.join(folder, 'migrations', '1_a');
  await mkdir(first, { recursive: true });
  await writeFile(
    path.join(first, 'migration.sql'),
    'CREATE TABLE "A" ("id" INTEGER NOT NULL, CONSTRAINT "A_pkey" PRIMARY KEY ("id"));',
  );
  await writeFile(path.join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(
    path.join(folder, 'schema.prisma'),
    `datasource db {\n  provider = "postgresql"\n}\n${wanted}\n`,
  );
  const config = path.join(folder, 'prisma.config.mjs');
  await writeFile(
    config,
    `export default { schema: 'schema.prisma', migrations: { path: 'migrations' }, datasource: { url: process.env.DATABASE_URL } };`,
  );
  return config;
}

async function databases(): Promise<unknown[]> {
  return sql("SELECT datname FROM pg_database WHERE datname LIKE 'prisma%'");
}

async function sql(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}
