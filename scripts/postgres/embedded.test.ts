import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';

let scratch: string;
let dataDir: string;
let database: EmbeddedPostgres;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'galley-postgres-'));
  dataDir = path.join(scratch, 'data');
  database = await startEmbedded(dataDir);
  await query('CREATE TABLE kept (line text)');
});
afterAll(async () => {
  await database.stop();
  rmSync(scratch, { recursive: true });
});

test('the password is the owner’s alone and long', () => {
  const file = path.join(dataDir, 'postgres-password');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8').length).toBeGreaterThanOrEqual(32);
});

test('a wrong password opens nothing', async () => {
  const url = new URL(database.url);
  url.password = 'postgres';
  await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toMatchObject({
    code: '28P01',
  });
});

test('what was committed is there after the server is killed, at the same address', async () => {
  await query("INSERT INTO kept VALUES ('before the crash')");
  const pid = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => database.revive(), { timeout: 20_000 }).toBe(true);
  expect(await query('SELECT line FROM kept')).toEqual([{ line: 'before the crash' }]);
});

test('a server whose parent was killed is attached to', async () => {
  await database.stop();
  const script = `const { startEmbedded } = await import('${import.meta.dirname}/embedded.ts');
    const { url } = await startEmbedded('${dataDir}'); console.log(url); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  database = await startEmbedded(dataDir);
  expect(database).toMatchObject({ attached: true, url: String(url).trim() });
});

test.runIf(process.getuid?.() === 0)('root keeps its data where only root may enter', async () => {
  const home = path.join(scratch, 'home');
  mkdirSync(home, { mode: 0o700 });
  const hidden = await startEmbedded(path.join(home, 'data'));
  await hidden.stop();
  expect(statSync(path.join(home, 'data', 'postgres')).uid).toBe(0);
});

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}
