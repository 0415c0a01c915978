import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Removes what writes left behind when their process was killed: temporary files last touched before `before`. */
export async function removeLeftovers(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []); // no folder yet: nothing was ever written
  for (const name of names.filter((one) => one.endsWith('.part'))) {
    const file = path.join(folder, name);
    const touched = await stat(file).catch(() => undefined); // another process took it in the meantime
    if (touched && touched.mtime < before) await rm(file, { force: true });
  }
}
