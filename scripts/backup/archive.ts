import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { Refusal } from '../refusal.ts';

/** A file that goes into an archive under `name` (forward slashes). */
export type Entry = { name: string; file: string };

/** Writes a compressed tar at `target` that only its owner can read: it holds password hashes. */
export async function writeArchive(target: string, entries: Entry[]): Promise<void> {
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(target, { mode: 0o600, flags: 'wx' }));
  await Promise.all([written, fill(archive, entries)]);
}

async function fill(archive: ReturnType<typeof pack>, entries: Entry[]): Promise<void> {
  for (const { name, file } of entries) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) continue; // swept away since the list was made: nothing rests on it
    const entry = archive.entry({ name, size: found.size });
    await pipeline(createReadStream(file), entry);
  }
  archive.finalize();
}

/** Unpacks an archive into `folder`. Refuses what is no archive of ours: broken, or with names that lead outside. */
export async function readArchive(source: string, folder: string): Promise<void> {
  const reader = extract();
  try {
    const bytes = pipeline(createReadStream(source), createGunzip(), reader);
    await Promise.all([bytes, unpack(reader, folder)]);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      `${source} cannot be read as a backup of Galley: ${cause instanceof Error ? cause.message : cause}.`,
    );
  }
}

async function unpack(reader: ReturnType<typeof extract>, folder: string): Promise<void> {
  for await (const entry of reader) {
    const target = path.join(folder, entry.header.name);
    if (!target.startsWith(folder + path.sep))
      throw new Refusal(`The backup holds a name that leads outside: ${entry.header.name}`);
    mkdirSync(path.dirname(target), { recursive: true });
    await pipeline(entry, createWriteStream(target, { mode: 0o600 }));
  }
}
