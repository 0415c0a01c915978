import { expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { dispatch } from './support/document.ts';
import { tabTo } from './support/keys.ts';
import { owner } from './support/server.ts';

/** What is chosen and dated is sent once, and each key finds its field from the other tabs of the panel. */
async function chooseByKeys(page: Page, panel: Locator): Promise<void> {
  const sent: unknown[] = [];
  const record = (request: Request) => {
    if (request.url().endsWith('/claims.update')) sent.push(request.postDataJSON());
  };
  page.on('request', record);
  await panel.getByRole('tab', { name: 'History' }).click();
  await page.keyboard.press('a');
  await expect(page.getByRole('menuitemradio', { name: 'Nobody yet' })).toBeFocused();
  await page.keyboard.press('o');
  await expect(page.getByRole('menuitemradio', { name: 'owner (you)' })).toBeFocused();
  await page.keyboard.press('Enter');
  const checker = panel.getByRole('button', { name: /^Checker: .*\(you\)/ });
  await expect(checker).toBeFocused();

  await panel.getByLabel('Due').focus();
  await page.keyboard.type('05042027');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  expect(sent).toMatchObject([{ assigneeId: expect.any(String) }, { dueOn: '2027-05-04' }]);

  await panel.getByLabel('Due').focus();
  await page.keyboard.press('Delete'); // the month alone: half a date is none
  await page.keyboard.press('Escape');
  await expect(panel.getByLabel('Due')).toHaveValue('2027-05-04');
  expect(sent).toHaveLength(2);
  page.off('request', record);

  await checker.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command menu' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(checker).toBeFocused();
}

test('the whole path by keyboard alone: sign in, import, claim, cite, judge, clear, report', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await tabTo(page, 'E-mail');
  await page.keyboard.type(owner.email);
  await tabTo(page, 'Password');
  await page.keyboard.type(owner.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'My queue' })).toBeVisible();

  await tabTo(page, /^(Import|Bring the first text)$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'New document' })).toBeVisible();
  await tabTo(page, 'The text');
  await page.keyboard.insertText(`${dispatch.text} By keyboard, ${Date.now()}.`);
  await tabTo(page, 'Read what is typed here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible();
  await tabTo(page, 'Title');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: 'Claims', exact: true })).toBeVisible();

  await page.keyboard.press('u');
  await page.keyboard.press('c');
  const panel = page.getByRole('complementary', { name: 'Claim 1' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.type('https://keyboard.example/source');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('keyboard.example').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await expect(panel.getByRole('radio', { name: 'Refuted' })).toBeChecked();
  await chooseByKeys(page, panel);
  await expect(panel.getByRole('radio', { name: 'Refuted' })).toBeChecked();

  // the same source once more, from the library
  await page.keyboard.press('u');
  await page.keyboard.press('c');
  const next = page.getByRole('complementary', { name: 'Claim 2' });
  await expect(next).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.type('keyboard');
  await expect(
    next
      .getByRole('list', { name: /library/ })
      .getByRole('button')
      .first(),
  ).toContainText('keyboard.example');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(next.getByRole('link', { name: /keyboard\.example/ })).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('x');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await tabTo(page, 'Report');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bottom line' })).toBeVisible();
  await tabTo(page, /CSV/);
});
