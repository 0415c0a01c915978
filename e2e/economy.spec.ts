import { appendFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dispatch, importText, paste } from './support/document.ts';
import { signIn } from './support/people.ts';

/** A key, a chord, a click or a paste is one act; typed text is not counted. */
class Acts {
  count = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async key(key: string): Promise<void> {
    this.count += 1;
    await this.#page.keyboard.press(key);
  }
  async paste(text: string): Promise<void> {
    this.count += 1;
    await paste(this.#page, text);
  }
}

test('from reading a sentence to a claim with a pasted source and a verdict: at most 8 acts, no mouse', async ({
  page,
}) => {
  const team = await signIn(page);
  await importText(page, team, {
    ...dispatch,
    title: 'Economy of acts',
    text: `${dispatch.text} Once more, ${Date.now()}.`,
  });
  await page.keyboard.press('u'); // the cursor is on the sentence that is read
  const acts = new Acts(page);
  await acts.key('c');
  await expect(page.getByRole('complementary', { name: 'Claim 1' })).toBeVisible();
  await acts.paste('https://harbour.example/log');
  await acts.key('1');
  const panel = page.getByRole('complementary', { name: 'Claim 1' });
  await expect(panel.getByText('harbour.example').first()).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Confirmed' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  expect(acts.count).toBeLessThanOrEqual(8);
  await report('claim with source and verdict', acts.count);
});

test('clearing a sentence and going to the next untouched is one act', async ({ page }) => {
  const team = await signIn(page);
  await importText(page, team, {
    ...dispatch,
    title: 'Clearing',
    text: `${dispatch.text} Twice more, ${Date.now()}.`,
  });
  await page.keyboard.press('u');
  const position = page.getByText(/^Sentence \d+ of \d+/).first();
  const before = await position.textContent();
  const acts = new Acts(page);
  await acts.key('x');
  await expect(position).not.toHaveText(before ?? '');
  await expect(position).toContainText('untouched');
  expect(acts.count).toBe(1);
  await report('clear and go on', acts.count);
});

/** For the bench, which prints the counts beside the goals. */
async function report(name: string, count: number): Promise<void> {
  const file = process.env.GALLEY_ACTS;
  if (file) await appendFile(file, `${JSON.stringify({ name, count })}\n`);
}
