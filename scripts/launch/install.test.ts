import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installIfStale } from './install.mjs';

/** Stands where npm would: writes down its command, and fails at those in FAILS. */
const RECORDER = `require('node:fs').appendFileSync(__dirname + '/calls', process.argv[2] + '\\n');
console.error('no network'); process.exit((process.env.FAILS ?? '').includes(process.argv[2]) ? 1 : 0);`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'galley-install-'));
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'npm.js'), RECORDER);
  vi.stubEnv('npm_execpath', path.join(root, 'npm.js'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const next = { version: '16.4.6' };
const locked = {
  '': {},
  'node_modules/next': next,
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

test.each<[string, object | null, boolean, string[]]>([
  ['nothing is installed', null, false, ['ci']],
  ['all is there, but for what other systems need', { 'node_modules/next': next }, false, []],
  ['a version differs', { 'node_modules/next': { version: '16.4.5' } }, false, ['ci']],
  ['tests need their tools', { 'node_modules/next': next }, true, ['ci']],
])('%s', async (_name, installed, development, calls) => {
  lock('package-lock.json', locked);
  if (installed) lock('node_modules/.package-lock.json', installed);
  expect(await installIfStale(root, { development })).toBe(true);
  expect(callsOfNpm()).toEqual(calls);
});

test('where npm refuses the lock, it installs by the package list', async () => {
  lock('package-lock.json', locked);
  vi.stubEnv('FAILS', 'ci');
  expect(await installIfStale(root, { development: false })).toBe(true);
  expect(callsOfNpm()).toEqual(['ci', 'install']);
});

test('where neither works, npm’s own words are shown', async () => {
  lock('package-lock.json', locked);
  vi.stubEnv('FAILS', 'ci install');
  const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await installIfStale(root, { development: false })).toBe(false);
  expect(shown).toHaveBeenCalledWith(expect.stringContaining('no network'));
});

function lock(file: string, packages: object): void {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}

function callsOfNpm(): string[] {
  const file = path.join(root, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
