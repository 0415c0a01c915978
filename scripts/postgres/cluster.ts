import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { type Binaries, postgresVariables } from './binaries.ts';

/** The password of the embedded database's only account: made once, readable by the owner of DATA_DIR alone. */
export function databasePassword(dataDir: string): string {
  const file = path.join(dataDir, 'postgres-password');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster beside its place and moves it there when it is whole, so that a failure leaves nothing half-made. */
export async function createCluster(
  binaries: Binaries,
  account: Account,
  cluster: string,
  password: string,
): Promise<void> {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    account.own(draft);
    account.own(passwordFile);
    await initialise(binaries, account, draft, passwordFile);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The C locale of the builtin provider sorts the same on every machine, so a moved cluster keeps its indexes valid. */
function initialise(
  binaries: Binaries,
  account: Account,
  folder: string,
  passwordFile: string,
): Promise<void> {
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const words = [...account.prefix, binaries.initdb, '-D', folder, ...access, ...locale];
  return new Promise((resolve, reject) => {
    const child = spawn(words[0] ?? '', words.slice(1), {
      ...account.options,
      cwd: '/',
      env: postgresVariables(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child
      .once('error', reject)
      .once('close', (status) => (status === 0 ? resolve() : reject(new Refusal(explain(said)))));
  });
}

function explain(said: string): string {
  if (said.includes('No space left on device'))
    return 'The disk is full: the database cannot be made. Make room and start again.';
  return `The database cannot be made: ${said.trim().split('\n').at(-1)}`;
}
