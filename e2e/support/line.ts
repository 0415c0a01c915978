import type { Page } from '@playwright/test';

declare global {
  interface Window {
    linesOfTest?: EventSource[];
  }
}

/** To be called before the page is opened: its live lines can be cut then. */
export async function watchLines(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const lines: EventSource[] = [];
    window.linesOfTest = lines;
    window.EventSource = class extends EventSource {
      constructor(url: string | URL, init?: EventSourceInit) {
        super(url, init);
        lines.push(this);
      }
    };
  });
}

/** The network goes. Chromium refuses new requests then, but lets what streams already stream on: that is cut by hand. */
export async function cut(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.evaluate(() => {
    for (const line of window.linesOfTest ?? []) {
      line.close();
      line.dispatchEvent(new Event('error'));
    }
  });
}

/** The network is back. */
export function mend(page: Page): Promise<void> {
  return page.context().setOffline(false);
}
