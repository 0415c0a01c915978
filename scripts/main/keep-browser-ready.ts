import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '#lib/env.ts';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { say } from '../say.ts';

const NONE =
  'No browser found or brought: reports come in every format but PDF. Install Chromium, then start again.';

/** Beside the serving: finds or brings a browser that prints reports, and writes to DATA_DIR/browser.json which it is. */
export async function keepBrowserReady(env: Env, signal: AbortSignal): Promise<void> {
  try {
    if (!(await find(env, signal)) && !signal.aborted) say(NONE);
  } catch (error) {
    // A full disk, most likely. The server goes on without.
    say(`${NONE} (${error instanceof Error ? error.message : error})`);
  }
}

async function find({ DATA_DIR, CHROMIUM_PATH }: Env, signal: AbortSignal): Promise<boolean> {
  const file = path.join(DATA_DIR, 'browser.json');
  const folder = path.join(DATA_DIR, 'browser');
  const browser = await ensureBrowser({ chromiumPath: CHROMIUM_PATH, folder, signal });
  if (signal.aborted) return false;
  if (!browser) {
    rmSync(file, { force: true });
    return false;
  }
  writeFileSync(`${file}.new`, JSON.stringify(browser));
  renameSync(`${file}.new`, file);
  return true;
}
