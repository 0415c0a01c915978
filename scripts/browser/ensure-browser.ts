import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { succeeds } from '../succeeds.ts';
import { type Browser, firstToStart } from './browser.ts';
import { installedBrowsers, playwrightBrowsers } from './installed.ts';
import { packagedBrowsers } from './packaged.ts';

type Wish = { chromiumPath: string | undefined; folder: string; signal: AbortSignal };

/** A download that has not come by then will not. */
const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * The first browser that starts: one that is here, the one in our dependencies, then what the system's package manager
 * or Playwright can bring. `folder` is for what has to be unpacked or downloaded. Null when nothing works.
 */
export async function ensureBrowser({ chromiumPath, folder, signal }: Wish): Promise<Browser | null> {
  const downloads = path.join(folder, 'playwright');
  const rungs: (() => Browser[] | Promise<Browser[]>)[] = [
    () => installedBrowsers(chromiumPath),
    () => packagedBrowsers(path.join(folder, 'packaged')),
    () => playwrightBrowsers(downloads),
    async () => ((await installWithApt(signal)) ? installedBrowsers(undefined) : []),
    async () => ((await downloadWithPlaywright(downloads, signal)) ? playwrightBrowsers(downloads) : []),
  ];
  for (const rung of rungs) {
    if (signal.aborted) return null;
    const found = await firstToStart(await rung());
    if (found) return found;
  }
  return null;
}

async function installWithApt(signal: AbortSignal): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet, signal);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet, signal);
}

function downloadWithPlaywright(folder: string, signal: AbortSignal): Promise<boolean> {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: folder }, signal);
}

function run(
  command: string,
  args: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<boolean> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(INSTALL_LIMIT_MS)]);
  return succeeds(command, args, { env: { ...process.env, ...env }, signal: limit });
}
