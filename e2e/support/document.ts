import { expect, type Page } from '@playwright/test';

/** A short dispatch written for the journeys. */
export const dispatch = {
  title: 'Ferry 12 comes home',
  text: [
    'Ferry 12 comes home',
    'The ferry Ostra came back to Karsholm on 4 March after 31 days in the yard. Nobody on the quay had expected it.',
    'Its captain, Lena Dahl, said the engine had been replaced for 2.4 million kronor. “It sounds like a sewing machine,” she said.',
    'The island has had one crossing a day since February. The school closed for a week.',
  ].join('\n\n'),
};

/** Imports a text by typing it, and ends in its workspace. */
export async function importText(
  page: Page,
  team: string,
  { title, text }: { title: string; text: string },
): Promise<string> {
  await page.goto(`/${team}/documents/import`);
  await page.getByRole('textbox', { name: 'The text' }).fill(text);
  await page.getByRole('button', { name: 'Read what is typed here' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Selects words of the article with the mouse, as a person drags over them. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const box = await page.getByRole('region', { name: 'Article' }).evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last)
        return {
          x1: first.left + 1,
          y1: first.top + first.height / 2,
          x2: last.right - 1,
          y2: last.top + last.height / 2,
        };
    }
    throw new Error(`The article does not hold: ${wanted}`);
  }, words);
  await page.mouse.move(box.x1, box.y1);
  await page.mouse.down();
  await page.mouse.move(box.x2, box.y2, { steps: 8 });
  await page.mouse.up();
}

/** Puts text on the clipboard and pastes it, which is one act. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+v');
}
