import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/**
 * A database of the calling test file's own, with every migration applied and no rows. Call it in `beforeAll`: it sets
 * DATABASE_URL, which `db()` reads when it is first used, and returns the connection string.
 */
export async function testDatabase(): Promise<string> {
  const url = new URL(inject('templateUrl'));
  const template = url.pathname.slice(1);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runAsAdmin(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  return url.href;
}

async function runAsAdmin(url: URL, sql: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
