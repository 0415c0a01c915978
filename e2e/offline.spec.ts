import { type Browser, expect, type Page, type Route, test } from '@playwright/test';
import { dispatch, dragOver, importText } from './support/document.ts';
import { cut, mend, watchLines } from './support/line.ts';
import { joinAs, type Person, signIn } from './support/people.ts';

const ada = { name: 'Ada Lind', email: 'ada.lind@example.org', password: 'seven boats in the fog' };
const bo = { name: 'Bo Ekman', email: 'bo.ekman@example.org', password: 'eleven gulls on a roof' };
const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const list = (page: Page) => page.getByRole('list', { name: /^Claims/ }).getByRole('link');
const claimLink = (page: Page, number: number) =>
  page.getByRole('list', { name: /^Claims/ }).getByRole('link', { name: new RegExp(`^${number} `) });

/** The owner and a colleague, both with one document open. */
async function twoPeople(page: Page, browser: Browser, colleague: Person, title: string) {
  await watchLines(page);
  const team = await signIn(page);
  const hers = await joinAs(page, browser, team, colleague, 'Checker');
  const id = await importText(page, team, { title, text: `${title}\n\n${dispatch.text}` });
  await hers.goto(`/${team}/documents/${id}`);
  await expect(hers.getByRole('region', { name: 'Article' })).toBeVisible();
  return { hers, id, team };
}

async function claim(page: Page, words: string): Promise<void> {
  await dragOver(page, words);
  await page.keyboard.press('c');
  await expect(page.getByRole('complementary', { name: /^Claim/ })).toContainText(words);
}

test('what is done without a line is there when it is back, once', async ({ page, browser }) => {
  const { hers, id } = await twoPeople(page, browser, ada, 'Without a line');
  await claim(page, 'one crossing a day');
  await expect(status(page, /^Saved$/)).toBeVisible();

  await test.step('the line is cut, and an answer is lost with it', async () => {
    await page.route('**/api/v1/claims.create', loseAnswer, { times: 1 });
    await claim(page, '2.4 million kronor');
    await expect(status(page, /^Offline, 1 waiting$/)).toBeVisible();
  });

  await test.step('work goes on: a verdict, a claim made and taken back, one deleted, one deleted by mistake', async () => {
    await page.keyboard.press('4');
    await claim(page, '31 days in the yard');
    await page.keyboard.press('z');
    await expect(list(page)).toHaveCount(2);
    await claim(page, 'The school closed');
    await deleteActive(page);
    await page.keyboard.press('z');
    await expect(list(page)).toHaveCount(3);
    await claimLink(page, 1).click();
    await deleteActive(page);
    await expect(list(page)).toHaveCount(2);
    await expect(status(page, /^Offline, 8 waiting$/)).toBeVisible();
  });

  await test.step('a colleague works meanwhile', () => claim(hers, 'Nobody on the quay'));

  await test.step('the line is back', async () => {
    await mend(page);
    await expect(status(page, /^Saved$/)).toBeVisible({ timeout: 60_000 });
    for (const screen of [page, hers]) {
      await expect(list(screen)).toHaveCount(3);
      for (const words of ['Nobody on the quay', '2.4 million kronor', 'The school closed'])
        await expect(list(screen).filter({ hasText: words })).toHaveCount(1);
      await expect(
        list(screen).filter({ hasText: '2.4 million' }).getByRole('img', { name: 'Refuted' }),
      ).toBeVisible();
    }
  });

  await test.step('and so it is for whoever asks', async () => {
    await page.reload();
    await expect(list(page)).toHaveCount(3);
    const { claims } = await (await page.request.get(`/api/v1/claims.list?documentId=${id}`)).json();
    expect(claims).toHaveLength(3);
  });
});

test('what waits is sent by its own person alone', async ({ page, browser }) => {
  const { hers, id } = await twoPeople(page, browser, bo, 'In whose name');
  await cut(page);
  await claim(page, 'one crossing a day');
  await expect(status(page, /^Offline, 1 waiting$/)).toBeVisible();
  const mine = await page.context().cookies();
  await page.context().addCookies(await hers.context().cookies());
  await mend(page);
  await expect(page.getByText('You are signed out.')).toBeVisible({ timeout: 60_000 });
  const made = async () =>
    (await (await hers.request.get(`/api/v1/claims.list?documentId=${id}`)).json()).claims.length;
  expect(await made()).toBe(0);

  await page.context().addCookies(mine);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(made).toBe(1);
  await expect(list(hers)).toHaveCount(1);
});

async function deleteActive(page: Page): Promise<void> {
  await page
    .getByRole('complementary', { name: /^Claim/ })
    .getByRole('button', { name: 'More' })
    .click();
  await page.getByRole('menuitem', { name: 'Delete claim' }).click();
}

/** The server does it, and cannot say so: the line is cut meanwhile. */
async function loseAnswer(route: Route): Promise<void> {
  await cut(route.request().frame().page());
  await route.fetch();
  await route.abort();
}
