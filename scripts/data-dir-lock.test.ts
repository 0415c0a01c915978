import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir, lockDataDirSoon } from './data-dir-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'galley-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one holder at a time', () => {
  const release = lockDataDir(folder);
  expect(() => lockDataDir(folder)).toThrow(`Another Galley (process ${process.pid}) uses ${folder}`);
  release();
  lockDataDir(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a holder that is about to stop is waited for', async () => {
  const release = lockDataDir(folder);
  const waiting = lockDataDirSoon(folder);
  release();
  (await waiting)();
});

test.each([
  [
    'its process is gone',
    () => JSON.stringify({ pid: spawnSync(process.execPath, ['-e', '']).pid, started: '1' }),
  ],
  ['its number belongs to a later process', () => JSON.stringify({ pid: process.pid, started: 'long ago' })],
  ['it was half-written when the power failed', () => '{"pid":'],
])('a lock is taken over when %s', (_name, content) => {
  writeFileSync(path.join(folder, 'lock.4711'), content());
  const release = lockDataDir(folder);
  expect(() => lockDataDir(folder)).toThrow('Another Galley');
  expect(readdirSync(folder)).toEqual([`lock.${process.pid}`]);
  release();
});

test('of two that find the same stale lock the slower sees that the quicker has taken it', async () => {
  const stale = path.join(folder, 'lock.4711');
  execFileSync('mkfifo', [stale]); // whoever reads it stands still until it is written
  const slower = attempt(folder);
  const pipe = await open(stale, 'w'); // the slower has looked, and reads
  rmSync(stale);
  const release = lockDataDir(folder);
  await pipe.write(JSON.stringify({ pid: 4711, started: 'long ago' }));
  await pipe.close();
  expect(await slower).toContain(`Another Galley (process ${process.pid}) uses ${folder}`);
  expect(readdirSync(folder)).toEqual([`lock.${process.pid}`]);
  release();
});

/** What another process says that wants the folder. */
async function attempt(dataDir: string): Promise<string> {
  const module = pathToFileURL(path.join(import.meta.dirname, 'data-dir-lock.ts')).href;
  const program = `const { lockDataDir } = await import('${module}'); try { lockDataDir('${dataDir}'); console.log('held') } catch (error) { console.log(error.message) }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  return text(child.stdout);
}
