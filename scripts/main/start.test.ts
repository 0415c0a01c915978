import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataDir } from '../data-dir-lock.ts';
import { freePort } from '../postgres/postmaster.ts';
import { ROOT } from '../root.ts';

let scratch: string;
let dataDir: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'galley-start-'));
  dataDir = path.join(scratch, 'data');
});
afterEach(() => rmSync(scratch, { recursive: true }));

describe('npm start refuses with one sentence and leaves nothing behind', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a wrong port',
      { PORT: 'eighty' },
      'Galley cannot start with this environment: PORT must be a whole number',
    ],
    [
      'a foreign database',
      { DATABASE_URL: 'mysql://db/galley' },
      'DATABASE_URL must look like postgresql://',
    ],
    ['an address that is not ours', { HOST: '192.0.2.1' }, 'HOST 192.0.2.1 is no address of this machine'],
  ])('%s', async (_name, variables, sentence) => {
    const outcome = await start(variables);
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining(sentence), lines: 1 });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('a taken port', async () => {
    const other = net.createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as net.AddressInfo).port)),
    );
    const outcome = await start({ PORT: String(port) });
    other.close();
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining(`Port ${port} is taken`), lines: 1 });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('a database that cannot be reached', async () => {
    const outcome = await start({
      DATABASE_URL: `postgresql://galley:secret@127.0.0.1:${await freePort()}/galley`,
    });
    expect(outcome).toEqual({
      code: 1,
      said: expect.stringContaining('cannot be reached (ECONNREFUSED)'),
      lines: 1,
    });
    expect(outcome.said).not.toContain('secret');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('a second server on the same DATA_DIR', async () => {
    const release = lockDataDir(dataDir);
    const outcome = await start({});
    const sentence = `Another Galley (process ${process.pid}) uses ${dataDir}`;
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining(sentence), lines: 1 });
    release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('a DATA_DIR that cannot be made', async () => {
    const outcome = await start({ DATA_DIR: '/dev/null/galley' });
    expect(outcome).toEqual({
      code: 1,
      said: expect.stringContaining('/dev/null/galley cannot be written'),
      lines: 1,
    });
  });

  // A file system that never has room, on every Linux.
  test.runIf(process.platform === 'linux')('a full disk', async () => {
    const outcome = await start({ DATA_DIR: '/proc/galley' });
    expect(outcome).toEqual({
      code: 1,
      said: expect.stringContaining('The disk of /proc is full: 0 MB'),
      lines: 1,
    });
  });
});

type Outcome = { code: number | null; said: string; lines: number };

/** Runs the start script as a person would, and waits for its end. */
async function start(variables: Record<string, string>): Promise<Outcome> {
  const port = String(await freePort());
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: process.env.NODE_ENV };
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'start.mjs')], {
    env: { ...clean, PORT: port, DATA_DIR: dataDir, ...variables },
    cwd: scratch,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said, lines: said.trim().split('\n').length }));
  });
}
