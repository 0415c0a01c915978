import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { freePort } from '../postgres/postmaster.ts';
import { Refusal, runScript } from '../refusal.ts';
import { ROOT } from '../root.ts';

/** Brings what Playwright needs, an own DATA_DIR, a free port and a browser, and runs it with the arguments given. */
await runScript(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'galley-journeys-'));
  try {
    const browser = await browserForTests();
    const port = await freePort();
    process.exitCode = await playwright({ GALLEY_DATA_DIR: dataDir, GALLEY_PORT: String(port), ...browser });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function browserForTests(): Promise<Record<string, string>> {
  const folder = path.join(ROOT, 'node_modules', '.cache', 'galley-browser');
  const signal = new AbortController().signal;
  const browser = await ensureBrowser({ chromiumPath: process.env.CHROMIUM_PATH, folder, signal });
  if (!browser)
    throw new Refusal('No browser was found for the journeys and none could be brought: install Chromium.');
  return { ...browser.env, CHROMIUM_PATH: browser.path };
}

function playwright(variables: Record<string, string>): Promise<number> {
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...variables }, stdio: 'inherit' })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
}
