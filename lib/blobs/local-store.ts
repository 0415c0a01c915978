import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BlobStore } from './store.ts';

/**
 * A folder on the same file system as the temporary files, so that a rename puts a blob in place all at once. (flydrive's
 * local driver copies, and a copy can be interrupted.)
 */
export function localStore(folder: string): BlobStore {
  const place = (key: string) => path.join(/* turbopackIgnore: true */ folder, key);
  return {
    adopt: async (from, key) => {
      const folder = path.dirname(place(key));
      const firstMade = await mkdir(folder, { recursive: true });
      await rename(from, place(key));
      for (const changed of upTo(firstMade ? path.dirname(firstMade) : folder, folder))
        await flushFolder(changed);
    },
    size: async (key) => (await stat(place(key)).catch(ignoreAbsence))?.size,
    open: async (key) => createReadStream(place(key)),
    remove: (key) => rm(place(key), { force: true }),
  };
}

/** A folder and those around it, as far as the outermost in which a name is new. */
function upTo(outermost: string, folder: string): string[] {
  return folder === outermost ? [folder] : [folder, ...upTo(outermost, path.dirname(folder))];
}

/** Without this, a power cut may forget the name of a file whose bytes are safe. Some systems cannot; they need not. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
