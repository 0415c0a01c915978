import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './test-database.ts';

test('each call gives an empty database of its own, migrated', async () => {
  const urls = [await testDatabase(), await testDatabase()];
  expect(new Set(urls).size).toBe(2);
  expect(process.env.DATABASE_URL).toBe(urls[1]);
  for (const url of urls) expect(await tables(url)).toContain('_prisma_migrations');
});

async function tables(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
  );
  await client.end();
  return rows.map((row) => row.tablename);
}
