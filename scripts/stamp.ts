import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

/** Remembers, in a file, from which sources something was made. */
export type Stamp = { isCurrent: boolean; write: () => void; clear: () => void };

/** `file` is where the digest of `sources` (files and folders of the project, without tests) is kept. */
export function stampOf(file: string, sources: string[]): Stamp {
  const digest = digestOf(sources);
  return {
    isCurrent: existsSync(file) && readFileSync(file, 'utf8') === digest,
    write() {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, digest);
    },
    clear: () => rmSync(file, { force: true }),
  };
}

function digestOf(sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort())
    hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  const place = path.join(ROOT, source);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [source];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}
