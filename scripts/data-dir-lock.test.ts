import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  expect(existsSync(path.join(folder, 'lock'))).toBe(false);
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
  writeFileSync(path.join(folder, 'lock'), content());
  const release = lockDataDir(folder);
  expect(() => lockDataDir(folder)).toThrow('Another Galley');
  release();
});
