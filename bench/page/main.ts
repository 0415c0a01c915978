import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Figure } from '../../scripts/bench/figure.ts';
import { ensureBrowser } from '../../scripts/browser/ensure-browser.ts';
import { ROOT } from '../../scripts/root.ts';
import { type Load, load } from './load.ts';
import { seed } from './seed.ts';
import { owner, startBlank, startProduct } from './servers.ts';

const TURNS = 9;
/** Loads before any is counted: a server that has just started compiles its own code while it answers. */
const WARM_UP = 3;
const MILLION = 1_000_000;
const ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-sandbox',
];

const { values } = parseArgs({ options: { json: { type: 'string' }, corpus: { type: 'string' } } });
const dataDir = mkdtempSync(path.join(tmpdir(), 'galley-bench-page-'));
const product = await startProduct(dataDir);
const blank = await startBlank();
const browser = await openBrowser();
try {
  const state = await signIn(browser);
  const context = await browser.newContext({ storageState: state });
  const small = await seed(context, product.url, 12_000, 100);
  const large = await seed(context, product.url, MILLION, 10_000);
  const loads = { workspace: [] as Load[], blank: [] as Load[], million: [] as Load[] };
  for (let turn = 0; turn < WARM_UP; turn += 1) {
    await load(browser, `${blank.url}/`);
    await load(browser, product.url + small, state);
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    loads.blank.push(await load(browser, `${blank.url}/`));
    loads.workspace.push(await load(browser, product.url + small, state));
    loads.million.push(await load(browser, product.url + large, state));
  }
  const figures = figuresOf(loads);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.table(Object.fromEntries(figures.map(({ id, ...rest }) => [id, rest])));
} finally {
  await browser.close();
  await Promise.all([product.stop(), blank.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
}

function figuresOf(loads: Record<'workspace' | 'blank' | 'million', Load[]>): Figure[] {
  const of = (page: keyof typeof loads, what: keyof Load) => median(loads[page].map((one) => one[what]));
  const figure = (
    id: string,
    value: number,
    unit: string,
    most: number,
    goal = `≤ ${most}`,
    peers = {},
  ): Figure => ({
    id: `page.${id}`,
    value: Number(value.toFixed(2)),
    unit,
    goal,
    holds: value <= most,
    peers,
  });
  const peer = (what: keyof Load) => ({ 'blank Next page': Number(of('blank', what).toFixed(1)) });
  const paint = of('workspace', 'largestPaint');
  return [
    figure('script', of('workspace', 'scriptKb'), 'kB gzip', 220, undefined, peer('scriptKb')),
    figure(
      'largest-paint',
      paint,
      'ms',
      2 * of('blank', 'largestPaint'),
      '≤ 2 × blank',
      peer('largestPaint'),
    ),
    figure('longest-task', of('workspace', 'longestTask'), 'ms', 100, undefined, peer('longestTask')),
    figure('million.wire', of('million', 'documentBytes') / MILLION, 'bytes a character', 3),
    figure('million.first-text', of('million', 'firstPaint'), 'ms', 2_000),
    figure('million.ready', of('million', 'ready'), 'ms', 4_000),
  ];
}

async function signIn(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'My queue' }).waitFor();
  return context.storageState();
}

async function openBrowser(): Promise<Browser> {
  const folder = path.join(ROOT, 'node_modules', '.cache', 'galley-browser');
  const found = await ensureBrowser({
    chromiumPath: process.env.CHROMIUM_PATH,
    folder,
    signal: new AbortController().signal,
  });
  if (!found)
    throw new Error('No browser was found to measure in, and none could be brought: install Chromium.');
  return chromium.launch({ executablePath: found.path, args: ARGS, env: { ...process.env, ...found.env } });
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
