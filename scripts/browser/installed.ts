import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Browser } from './browser.ts';

const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Where Playwright puts its downloads unless told otherwise. */
const PLAYWRIGHT: Partial<Record<NodeJS.Platform, string>> = {
  linux: path.join(homedir(), '.cache', 'ms-playwright'),
  darwin: path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: path.join(homedir(), 'AppData', 'Local', 'ms-playwright'),
};

/** The browsers that are on this machine already, the one named by CHROMIUM_PATH first. */
export function installedBrowsers(chromiumPath: string | undefined): Browser[] {
  const places = [...(chromiumPath ? [chromiumPath] : []), ...(SYSTEM[process.platform] ?? [])];
  const own = PLAYWRIGHT[process.platform];
  return [...places.filter(existsSync).map(plain), ...(own ? playwrightBrowsers(own) : [])];
}

/** The browsers that Playwright has downloaded into `folder`, the newest first. */
export function playwrightBrowsers(folder: string): Browser[] {
  const programs = ['chrome', 'chrome.exe', 'headless_shell', 'Chromium.app/Contents/MacOS/Chromium'];
  const patterns = programs.map((program) => `chromium*/chrome-*/${program}`);
  return globSync(patterns, { cwd: folder })
    .sort()
    .reverse()
    .map((file) => plain(path.join(folder, file)));
}

function plain(file: string): Browser {
  return { path: file, args: [], env: {} };
}
