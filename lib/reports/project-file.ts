import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const kept = new Map<string, Promise<Buffer>>();

/** A file of the installation (styles, faces) by its path from the project's root, where the server runs; read once. */
export function projectFile(path: string): Promise<Buffer> {
  const known = kept.get(path);
  if (known) return known;
  const reading = readFile(join(/* turbopackIgnore: true */ process.cwd(), path));
  reading.catch(() => kept.delete(path));
  kept.set(path, reading);
  return reading;
}
