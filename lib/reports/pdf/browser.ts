import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** Which browser prints: the start script looks for one, or brings one, and writes down what it found. */
const found = z.object({
  path: z.string().min(1),
  args: z.array(z.string()).default([]),
  env: z.record(z.string(), z.string()).default({}),
});
export type Browser = z.infer<typeof found>;

/** The browser that the start found, or null if it has found none (yet). */
export async function browserIn(dataDir: string): Promise<Browser | null> {
  const text = await readFile(join(/* turbopackIgnore: true */ dataDir, 'browser.json'), 'utf8').catch(
    absent,
  );
  if (text === null) return null;
  const parsed = found.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : null;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** A file half written is no browser yet. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
