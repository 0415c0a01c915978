import { expect, type Page, test } from '@playwright/test';
import { dispatch, dragOver, importText } from './support/document.ts';
import { cut, mend, watchLines } from './support/line.ts';
import { joinAs, signIn } from './support/people.ts';

const nell = { name: 'Nell Strand', email: 'nell.strand@example.org', password: 'salt on every window' };
const panel = (page: Page) => page.getByRole('complementary', { name: 'Claim 1' });
const why = (page: Page) => panel(page).getByRole('textbox', { name: 'Why' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Claim 1 changed while you judged it' });

test('two judge one claim: the second sees who won, loses nothing, and decides', async ({
  page,
  browser,
}) => {
  await watchLines(page);
  const team = await signIn(page);
  const hers = await joinAs(page, browser, team, nell, 'Checker');
  const id = await importText(page, team, {
    title: 'Two verdicts',
    text: `Two verdicts\n\n${dispatch.text}`,
  });
  await dragOver(page, 'one crossing a day');
  await page.keyboard.press('c');
  await hers.goto(`/${team}/documents/${id}?claim=1`);
  await expect(panel(hers)).toBeVisible();

  await test.step('both at once', async () => {
    await cut(page);
    await page.keyboard.press('4');
    await why(page).fill('The log counts two.');
    await why(page).press('Control+Enter');
    await hers.keyboard.press('1');
    await why(hers).fill('The timetable says so.');
    await why(hers).press('Control+Enter');
    await expect(hers.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
    await mend(page);
  });

  await test.step('the second meets both, with name and reasons', async () => {
    await expect(dialog(page)).toBeVisible({ timeout: 60_000 });
    const won = dialog(page).getByRole('region', { name: 'Nell Strand, saved' });
    await expect(won).toContainText('Confirmed');
    await expect(won).toContainText('The timetable says so.');
    const wanted = dialog(page).getByRole('region', { name: 'You, not saved' });
    await expect(wanted).toContainText('Refuted');
    await expect(wanted).toContainText('The log counts two.');
    await expect(dialog(page).getByRole('button', { name: 'Keep Nell’s' })).toBeVisible();
  });

  await test.step('Esc decides nothing, and the bar leads back', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(panel(page).getByRole('radio', { name: 'Confirmed' })).toBeChecked();
    await page.getByRole('button', { name: '1 undecided' }).click();
    await expect(dialog(page)).toBeVisible();
  });

  await test.step('a reload keeps it', async () => {
    await page.reload();
    await expect(dialog(page)).toContainText('The log counts two.');
  });

  await test.step('mine is used, on top of hers', async () => {
    await dialog(page).getByRole('button', { name: 'Use mine' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(panel(hers).getByRole('radio', { name: 'Refuted' })).toBeChecked();
    await expect(why(hers)).toHaveValue('The log counts two.');
    await expect(page.getByRole('button', { name: /undecided/ })).toBeHidden();
  });

  await test.step('taking that back leaves hers, whole', async () => {
    await page.getByRole('region', { name: 'Article' }).click({ position: { x: 300, y: 20 } });
    await page.keyboard.press('z');
    await expect(panel(hers).getByRole('radio', { name: 'Confirmed' })).toBeChecked();
    await expect(why(hers)).toHaveValue('The timetable says so.');
  });
});
