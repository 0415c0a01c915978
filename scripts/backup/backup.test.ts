import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { signIn } from '#lib/auth/sign-in.ts';
import { connect } from '#lib/db/client.ts';
import { loadSample } from '#lib/sample/load.ts';
import { type Authenticator, makeFactor } from '#lib/testing/factor.ts';
import { makePerson, PASSWORD, type Person } from '#lib/testing/people.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { ROOT } from '../root.ts';
import { copyTemplate } from '../test/template.ts';
import { testDatabase } from '../test-database.ts';
import { readArchive, writeArchive } from './archive.ts';
import { backUp } from './backup.ts';
import type { Manifest } from './manifest.ts';
import { openBackup, restore } from './restore.ts';

/** Two servers start, one after the other, and a busy machine takes its time over each. */
vi.setConfig({ testTimeout: 120_000 });

const NOW = new Date('2026-11-23T08:00:00Z');

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'galley-backup-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('with a database of one’s own', () => {
  let databaseUrl: string;
  let dataDir: string;
  let file: string;
  let saved: Manifest;
  let careful: Person;
  let authenticator: Authenticator;

  beforeAll(async () => {
    databaseUrl = await testDatabase();
    const db = connect(databaseUrl);
    await loadSample(db, NOW);
    careful = await makePerson(db);
    authenticator = await makeFactor(db, careful, NOW);
    await db.$disconnect();
    dataDir = place('source');
    mkdirSync(path.join(dataDir, 'files', 'ab'), { recursive: true });
    writeFileSync(path.join(dataDir, 'files', 'ab', 'abcd'), 'the original bytes');
    writeFileSync(path.join(dataDir, 'auth-secret'), 'kept');
    file = place('source.tar.gz');
    saved = await backUp(file, { databaseUrl, dataDir, now: NOW });
  });

  test('the backup holds every row and is for its owner’s eyes', () => {
    expect(rowsOf(saved, 'Team')).toBe(1);
    expect(rowsOf(saved, 'Claim')).toBeGreaterThan(10);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('restored elsewhere, every table and file is the same', async () => {
    const target = { databaseUrl: await testDatabase(), dataDir: place('target') };
    await restoreFrom(file, target);
    const again = await backUp(place('target.tar.gz'), { ...target, now: NOW });
    expect(again.tables).toEqual(saved.tables);
    expect(readFileSync(path.join(target.dataDir, 'files', 'ab', 'abcd'), 'utf8')).toBe('the original bytes');
    expect(readFileSync(path.join(target.dataDir, 'auth-secret'), 'utf8')).toBe('kept');
    expect(readdirSync(target.dataDir).sort()).toEqual(['auth-secret', 'files']);
    expect(await foreignKeys(target.databaseUrl)).toBe(await foreignKeys(databaseUrl));
  });

  test('restored elsewhere, a second factor is asked for and opens as before', async () => {
    const target = { databaseUrl: await testDatabase(), dataDir: place('factor') };
    await restoreFrom(file, target);
    const db = connect(target.databaseUrl);
    const later = new Date(NOW.getTime() + 60_000);
    const given = { email: careful.email, password: PASSWORD, address: null };
    expect(await signIn(db, given, later)).toEqual({ state: 'codeWanted' });
    const code = authenticator.code(later);
    expect(await signIn(db, { ...given, code }, later)).toEqual({ state: 'in', userId: careful.id });
    await db.$disconnect();
  });

  test('a database that holds something is left as it is, and so is the folder beside it', async () => {
    const target = place('other');
    mkdirSync(target);
    writeFileSync(path.join(target, 'auth-secret'), 'its own');
    await expect(restoreFrom(file, { databaseUrl, dataDir: target })).rejects.toThrow(
      'holds something already',
    );
    expect(readdirSync(target)).toEqual(['auth-secret']);
    expect(readFileSync(path.join(target, 'auth-secret'), 'utf8')).toBe('its own');
  });

  test('where the files find no place the database stays empty, and a second try succeeds', async () => {
    const target = { databaseUrl: await testDatabase(), dataDir: place('no room') };
    mkdirSync(target.dataDir);
    writeFileSync(path.join(target.dataDir, 'files'), 'stands where the folder goes');
    await expect(restoreFrom(file, target)).rejects.toThrow();
    rmSync(path.join(target.dataDir, 'files'));
    await restoreFrom(file, target);
    expect(readFileSync(path.join(target.dataDir, 'files', 'ab', 'abcd'), 'utf8')).toBe('the original bytes');
  });

  test('every file is saved, whatever the folders above them are called', async () => {
    const source = { databaseUrl, dataDir: place('files/incoming/desk'), now: NOW };
    mkdirSync(path.join(source.dataDir, 'files', 'ab'), { recursive: true });
    mkdirSync(path.join(source.dataDir, 'files', 'incoming'));
    writeFileSync(path.join(source.dataDir, 'files', 'ab', 'abcd'), 'whole');
    writeFileSync(path.join(source.dataDir, 'files', 'incoming', 'half.part'), 'half');
    const folder = place('unpacked');
    await backUp(`${folder}.tar.gz`, source);
    await readArchive(`${folder}.tar.gz`, folder);
    const saved = entriesBelow(path.join(folder, 'files')).map(({ name }) => name);
    expect(saved).toEqual([path.join('ab', 'abcd')]);
  });

  describe('told to stop, nothing is left behind by', () => {
    let holding: pg.Client;
    /** Keeps whoever reads the table waiting. */
    const hold = async (url: string) => {
      holding = new pg.Client({ connectionString: url });
      await holding.connect();
      await holding.query('BEGIN; LOCK TABLE "User" IN ACCESS EXCLUSIVE MODE');
    };
    const isWaitedFor = async () => {
      for (let waiting = 0; waiting === 0; )
        waiting = (await holding.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount ?? 0;
    };
    afterEach(() => holding.end());

    test('a backup', async () => {
      const folder = place('stopped');
      mkdirSync(folder);
      await hold(databaseUrl);
      const variables = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
      const running = start('backup', path.join(folder, 'new.tar.gz'), variables);
      await isWaitedFor();
      expect(readdirSync(folder)).toHaveLength(1);
      running.child.kill('SIGINT');
      expect(await running.ended).toEqual({
        code: 1,
        said: 'Stopped before it was done: nothing was saved.\n',
      });
      expect(readdirSync(folder)).toEqual([]);
    });

    test('a restore', async () => {
      const target = { DATABASE_URL: await testDatabase(), DATA_DIR: place('stopped restore') };
      await hold(target.DATABASE_URL);
      const running = start('restore', file, target);
      await isWaitedFor();
      running.child.kill('SIGINT');
      expect(await running.ended).toEqual({
        code: 1,
        said: 'Stopped before it was done: nothing was restored.\n',
      });
      expect(readdirSync(target.DATA_DIR)).toEqual([]);
    });
  });

  test('an existing file is not written over', async () => {
    await expect(backUp(file, { databaseUrl, dataDir, now: NOW })).rejects.toThrow('exists already');
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'a changed row',
      (folder) => change(folder, 'tables/Team', 'Sample desk', 'Another desk'),
      'its table Team is not',
    ],
    ['a lost row', (folder) => writeFileSync(path.join(folder, 'tables/Team'), ''), 'its table Team is not'],
    [
      'another version',
      (folder) => change(folder, 'manifest.json', '_init', '_begin'),
      'fits that version alone',
    ],
    [
      'no manifest',
      (folder) => writeFileSync(path.join(folder, 'manifest.json'), '{}'),
      'is no backup of Galley',
    ],
  ])('%s: refused, and nothing is restored', async (name, damage, sentence) => {
    const folder = place(`damaged ${name}`);
    await readArchive(file, folder);
    damage(folder);
    const damaged = `${folder}.tar.gz`;
    await writeArchive(damaged, entriesBelow(folder));
    const target = await testDatabase();
    await expect(restoreFrom(damaged, { databaseUrl: target, dataDir: place('refused') })).rejects.toThrow(
      sentence,
    );
    const { tables } = await backUp(`${folder} after.tar.gz`, { databaseUrl: target, dataDir, now: NOW });
    expect(tables.filter((table) => table.rows > 0)).toEqual([]);
  });

  test('a file that is no archive', async () => {
    const text = place('notes.txt');
    writeFileSync(text, 'not a backup');
    await expect(openBackup(text, place('nothing'))).rejects.toThrow('cannot be read as a backup of Galley');
  });
});

test('with the embedded database, by the two commands: beside a running server, and into a new DATA_DIR', async () => {
  const [from, to, file] = [place('from'), place('to'), place('embedded.tar.gz')];
  await copyTemplate(from);
  const running = await startEmbedded(from);
  await sql(
    running.url,
    "INSERT INTO \"User\" (id, email, name, \"passwordHash\") VALUES (gen_random_uuid(), 'a@b.example', 'Ana', '!')",
  );
  expect(await run('backup', file, { DATA_DIR: from })).toMatch(/^Saved 1 rows/);
  expect(await sql(running.url, 'SELECT name FROM "User"')).toEqual([{ name: 'Ana' }]);
  await running.stop();

  expect(await run('restore', file, { DATA_DIR: from })).toContain('holds a database already');
  expect(await run('restore', file, { DATA_DIR: to })).toMatch(/^Restored what was saved at/m);
  const restored = await startEmbedded(to);
  expect(await sql(restored.url, 'SELECT name FROM "User"')).toEqual([{ name: 'Ana' }]);
  await restored.stop();
});

function place(name: string): string {
  return path.join(scratch, name);
}

async function restoreFrom(file: string, target: { databaseUrl: string; dataDir: string }): Promise<void> {
  const backup = await openBackup(file, target.dataDir);
  await restore(backup, target).finally(backup.close);
}

function rowsOf({ tables }: Manifest, name: string): number | undefined {
  return tables.find((table) => table.name === name)?.rows;
}

function change(folder: string, name: string, from: string, to: string): void {
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

function entriesBelow(folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file), file }));
}

async function foreignKeys(url: string): Promise<string> {
  return JSON.stringify(
    await sql(
      url,
      "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2",
    ),
  );
}

async function sql(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

type Command = 'backup' | 'restore';

/** What a command says, good or bad. */
async function run(command: Command, file: string, variables: Record<string, string>): Promise<string> {
  return (await start(command, file, variables).ended).said;
}

function start(command: Command, file: string, variables: Record<string, string>) {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [`scripts/${command}.mjs`, file], {
    cwd: ROOT,
    env: { ...inherited, ...variables },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  return { child, ended };
}
