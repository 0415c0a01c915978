import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstToStart } from '#scripts/browser/browser.ts';
import { installedBrowsers } from '#scripts/browser/installed.ts';
import { packagedBrowsers } from '#scripts/browser/packaged.ts';
import type { Browser } from '../pdf/browser.ts';

/** A browser for tests: the system's, else the one among the dependencies. */
export async function browserForTests(): Promise<Browser> {
  const installed = await firstToStart(installedBrowsers(process.env.CHROMIUM_PATH));
  const found =
    installed ??
    (await firstToStart(await packagedBrowsers(await mkdtemp(join(tmpdir(), 'galley-browser-')))));
  if (!found) throw new Error('No browser to test with; set CHROMIUM_PATH.');
  return found;
}
