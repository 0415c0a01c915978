import { expect, type Page, test } from '@playwright/test';
import { dispatch, importText } from './support/document.ts';
import { signIn } from './support/people.ts';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

test('on a phone: select, claim, cite, judge, and see it in the list and the report', async ({ page }) => {
  const team = await signIn(page);
  await importText(page, team, { title: 'On a phone', text: `${dispatch.text} By thumb, ${Date.now()}.` });
  await selectByTouch(page, 'Nobody on the quay had expected it');
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Claim/ })
    .tap();
  await pane(page, 'Claim 1').tap();
  const panel = page.getByRole('main');
  await expect(panel.getByRole('tabpanel', { name: 'Claim' })).toBeVisible();
  await panel.getByRole('button', { name: 'Cite' }).first().tap();
  await panel.getByRole('textbox', { name: /Address, or words/ }).fill('https://thumb.example/quay');
  await panel.getByRole('button', { name: 'Cite this address' }).tap();
  await expect(panel.getByText('thumb.example').first()).toBeVisible();
  await panel.getByRole('radio', { name: 'Unproven' }).tap();
  await pane(page, 'Claims').tap();
  await expect(
    page.getByRole('link', { name: /^1 .*Nobody on the quay/ }).getByRole('img', { name: 'Unproven' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Report' }).tap();
  await expect(page.getByRole('heading', { name: 'Bottom line' })).toBeVisible();
});

/** A tab at the foot of a small screen. */
function pane(page: Page, name: string) {
  return page.getByRole('navigation').getByRole('button', { name, exact: true });
}

/** What a long press and two handles come to: the browser's own selection. */
async function selectByTouch(page: Page, words: string): Promise<void> {
  await page.getByRole('region', { name: 'Article' }).evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The article does not hold: ${wanted}`);
  }, words);
}
