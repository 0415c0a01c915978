import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';

/** One cold load of a page: JavaScript as gzip -9, the document before compression, and when things happened (ms). */
export type Load = {
  scriptKb: number;
  documentBytes: number;
  firstPaint: number;
  largestPaint: number;
  longestTask: number;
  ready: number;
};
type Timings = Omit<Load, 'scriptKb' | 'documentBytes'>;

const SETTLE_MS = 800;

/** Loads a page in a fresh browser context. `ready` is when marks are painted and keys work; without a sheet, the load event. */
export async function load(
  browser: Browser,
  url: string,
  state?: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: state });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  let documentBytes = 0;
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then(gzipped, () => 0));
  });
  await page.addInitScript(watch);
  const answer = await page.goto(url, { waitUntil: 'load' });
  documentBytes = (await answer?.body())?.byteLength ?? 0;
  await page.waitForFunction(() => (globalThis as Watched).galleyReady !== undefined, undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(SETTLE_MS);
  const timings = await page.evaluate<Timings>(() => (globalThis as Watched).galleyTimings());
  const sizes = await Promise.all(scripts);
  await context.close();
  return { ...timings, documentBytes, scriptKb: sizes.reduce((sum, size) => sum + size, 0) / 1_000 };
}

function gzipped(body: Buffer): number {
  return gzipSync(body, { level: 9 }).byteLength;
}

type Watched = typeof globalThis & { galleyReady?: number; galleyTimings: () => Timings };

/** Runs in the page before anything else. */
function watch(): void {
  const page = globalThis as Watched;
  const seen = { largestPaint: 0, longestTask: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    const isSheet = document.querySelector('[data-s]') !== null;
    const isReady = isSheet ? CSS.highlights.size > 0 : document.readyState === 'complete';
    if (isReady) page.galleyReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  page.galleyTimings = () => ({
    ...seen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: page.galleyReady ?? Number.NaN,
  });
}
