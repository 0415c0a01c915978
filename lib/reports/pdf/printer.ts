import { text } from 'node:stream/consumers';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import type { PrintJob } from './job.ts';
import { lacksSandbox, WITHOUT_SANDBOX } from './sandbox.ts';

/**
 * The printing process: started for one report, gone afterwards. It holds no secret of the server (its environment is made for it),
 * becomes an unprivileged user before the browser starts, and lets the page neither run scripts nor reach a network.
 */
const PAGE = 'http://report.invalid/';
/** A browser is up in a second; on a machine at its limit it takes its time, within that of the whole. */
const LAUNCH_LIMIT = 60_000;

const quiet = [
  '--user-agent=Galley', // a PDF names it as its creator
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

const job: PrintJob = JSON.parse(await text(process.stdin));
if (job.becomes !== null) leaveRoot(job.becomes);
const browser = await launch(job);
try {
  const pdf = await print(browser, job.html);
  await new Promise((written) => process.stdout.write(pdf, written));
} finally {
  await browser.close();
}

function leaveRoot(id: number): void {
  process.setgroups?.([]);
  process.setgid?.(id);
  process.setuid?.(id);
}

/** With the browser's own sandbox; without it only where the system gives unprivileged users no namespaces. */
async function launch({ browser: { path, args, env }, folder }: PrintJob): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: path,
    args: [...args.filter((arg) => !arg.includes('sandbox') && !arg.startsWith('--host-resolver')), ...quiet],
    env: { ...env, PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder },
    timeout: LAUNCH_LIMIT,
  };
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    if (!lacksSandbox(error instanceof Error ? error.message : '')) throw error;
    console.error(WITHOUT_SANDBOX);
    return await chromium.launch({ ...options, chromiumSandbox: false });
  }
}

async function print(browser: Browser, html: string): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  await context.route('**', (route) =>
    route.request().url() === PAGE
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(PAGE, { waitUntil: 'load' });
  await loadFaces(page);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** A face that is still being decoded prints as nothing at all; the file holds only those it needs, so all are loaded. */
async function loadFaces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
  });
}
