import { type Browser, expect, type Page, test } from '@playwright/test';
import { dispatch, dragOver, importText } from './support/document.ts';
import { joinAs, signIn } from './support/people.ts';

const mia = { name: 'Mia Torres', email: 'mia.torres@example.org', password: 'rope and paper lanterns' };
const story = {
  title: 'Who looks at what',
  text: `${dispatch.text}\n\n${'The quay was empty. '.repeat(400)}`,
};

/** Whoever says nothing for 15 seconds is forgotten; who closes a tab is gone before that. */
const BEFORE_SILENCE_TELLS = 10_000;

/** The owner and Mia, both with one document open. */
async function twoPeople(page: Page, browser: Browser) {
  const team = await signIn(page);
  const hers = await joinAs(page, browser, team, mia, 'Checker');
  const id = await importText(page, team, story);
  const address = `/${team}/documents/${id}`;
  await hers.goto(address);
  await expect(hers.getByRole('region', { name: 'Article' })).toBeVisible();
  return { hers, address };
}

const faceOfMia = (page: Page) =>
  page.getByRole('list', { name: 'Here now' }).getByRole('button', { name: /Mia Torres/ });

test('colleagues see each other come, work, lead and go', async ({ page, browser }) => {
  const { hers, address } = await twoPeople(page, browser);
  await expect(faceOfMia(page)).toBeVisible();
  await expect(faceOfMia(page)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Mia Torres is here.' })).toBeAttached();

  await test.step('a second tab of hers is no second person', async () => {
    const tab = await hers.context().newPage();
    await tab.goto(address);
    await expect(tab.getByRole('list', { name: 'Here now' })).toBeVisible();
    await tab.close();
    await expect(faceOfMia(page)).toHaveCount(1);
  });

  await test.step('what she selects is tinted, and she stands beside it', async () => {
    await dragOver(hers, 'Nobody on the quay had expected it');
    await expect(page.getByText('Mia Torres has words selected')).toBeAttached();
    await expect.poll(() => tinted(page)).toBe('Nobody on the quay had expected it');
  });

  await test.step('which claim she has in hand', async () => {
    await hers.keyboard.press('c');
    await expect(hers.getByRole('complementary', { name: 'Claim 1' })).toBeVisible();
    await expect(faceOfMia(page)).toHaveAccessibleName('Follow Mia Torres, on claim 1');
    await page
      .getByRole('link', { name: /Nobody on the quay/ })
      .first()
      .click();
    await expect(page.getByText('Mia Torres has this claim open')).toBeVisible();
    await hers.getByRole('textbox', { name: 'Why' }).pressSequentially('The log says');
    await expect(page.getByText('Mia Torres is writing the reasons')).toBeVisible();
    await hers.getByRole('textbox', { name: 'Why' }).press('Escape');
    await expect(page.getByText('Mia Torres is writing the reasons')).toBeHidden();
  });

  await test.step('following goes where she goes, by keyboard, until Escape', async () => {
    await faceOfMia(page).press('Enter');
    await expect(page.getByText('Following Mia Torres, on claim 1')).toBeVisible();
    await hers.keyboard.press('Escape');
    await hers.getByRole('region', { name: 'Article' }).press('End');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(500);
    await page.keyboard.press('Escape');
    await expect(page.getByText(/Following Mia Torres, (on|in)/)).toBeHidden();
    await expect(faceOfMia(page)).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('an act of one’s own ends it too', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command menu' }).fill('follow');
    await page.getByRole('option', { name: /Follow Mia Torres/ }).click();
    await expect(page.getByText(/Following Mia Torres, (on|in)/)).toBeVisible();
    await page.getByRole('region', { name: 'Article' }).hover();
    await page.mouse.wheel(0, -200);
    await expect(page.getByText(/Following Mia Torres, (on|in)/)).toBeHidden();
  });

  await test.step('she closes the tab and is gone at once', async () => {
    await hers.close({ runBeforeUnload: false });
    await expect(faceOfMia(page)).toBeHidden({ timeout: BEFORE_SILENCE_TELLS });
  });
});

/** The words under a colleague's tint. */
function tinted(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('colleague-'))
      .flatMap(([, ranges]) => [...ranges])
      .map(String)
      .join('|'),
  );
}

function scrolled(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'Article' }).evaluate((sheet) => sheet.scrollTop);
}
