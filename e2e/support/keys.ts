import type { Locator, Page } from '@playwright/test';

/** More steps than this to reach something is a page that nobody can use by keyboard. */
const MOST_STEPS = 60;

/** Presses Tab until what has this name holds the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = focused(page, name);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name} within ${MOST_STEPS} steps.`);
}

/** What holds the focus, if it has this name. */
export function focused(page: Page, name: string | RegExp): Locator {
  return page
    .locator(':focus')
    .and(
      page
        .getByRole('button', { name })
        .or(page.getByRole('link', { name }))
        .or(page.getByRole('textbox', { name }))
        .or(page.getByLabel(name)),
    );
}
