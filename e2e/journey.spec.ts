import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { dispatch, dragOver, importText, paste } from './support/document.ts';
import { joinAs, signIn } from './support/people.ts';

const colleague = { name: 'Mira Sand', email: 'mira@galley.example', password: 'nine lamps on the pier' };

/** The journey of the first issue: a document in, a checked and exportable report out, with a colleague beside. */
test('from a pasted dispatch to a report, with a second person who sees it happen', async ({
  page,
  browser,
}) => {
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, colleague, 'Editor');
  const id = await importText(page, team, { ...dispatch, text: `${dispatch.text} Seen ${Date.now()}.` });
  await theirs.goto(`/${team}/documents/${id}`);
  await expect(theirs.getByText('No claims yet')).toBeVisible();

  await test.step('claim by mouse; the colleague sees it without a reload', async () => {
    await dragOver(page, 'after 31 days in the yard');
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /^Claim/ })
      .click();
    await expect(claimLink(page, 1)).toContainText('after 31 days in the yard');
    await expect(claimLink(theirs, 1)).toContainText('after 31 days in the yard');
  });

  await test.step('cite a source and judge it by mouse', async () => {
    const panel = page.getByRole('complementary', { name: 'Claim 1' });
    await panel.getByRole('button', { name: 'Cite' }).first().click();
    await panel
      .getByRole('textbox', { name: /Address, or words/ })
      .fill('https://ferries.example/notices/ostra');
    await panel.getByRole('button', { name: 'Cite this address' }).click();
    await expect(panel.getByText('ferries.example', { exact: false }).first()).toBeVisible();
    await panel.getByRole('radio', { name: 'Confirmed' }).click();
    await panel.getByRole('textbox', { name: 'Why' }).fill('The yard’s notice counts the days.');
    await expect(claimLink(theirs, 1).getByRole('img', { name: 'Confirmed' })).toBeVisible();
  });

  await test.step('by keyboard alone: clear, next untouched, claim, paste an address, judge', async () => {
    await page.getByRole('region', { name: 'Article' }).click({ position: { x: 300, y: 20 } });
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.keyboard.press('x');
    await page.keyboard.press('c');
    await expect(claimLink(page, 2)).toBeVisible();
    await paste(page, 'https://yard.example/invoices/31');
    await expect(
      page
        .getByRole('complementary', { name: 'Claim 2' })
        .getByText('yard.example', { exact: false })
        .first(),
    ).toBeVisible();
    await page.keyboard.press('2');
    await expect(claimLink(theirs, 2).getByRole('img', { name: 'Needs correction' })).toBeVisible();
  });

  await test.step('the second person signs off; nobody signs off their own verdict', async () => {
    await expect(page.getByRole('button', { name: 'Sign off' })).toBeHidden();
    await claimLink(theirs, 1).click();
    await theirs.getByRole('button', { name: 'Sign off' }).click();
    await expect(claimLink(page, 1).getByRole('img', { name: 'Signed off' })).toBeVisible();
  });

  await test.step('the report shows it, and each format holds it', async () => {
    await page.getByRole('link', { name: 'Report' }).click();
    await expect(page.getByRole('heading', { name: 'Bottom line' })).toBeVisible();
    await exportsHold(page, id);
  });
});

function claimLink(page: Page, number: number) {
  return page.getByRole('list', { name: /^Claims/ }).getByRole('link', { name: new RegExp(`^${number} `) });
}

async function exportsHold(page: Page, id: string): Promise<void> {
  const file = async (format: string) => {
    const response = await page.request.get(`/api/exports/${id}?format=${format}&view=editor`, {
      timeout: 60_000,
    });
    expect(response.status(), format).toBe(200);
    expect(response.headers()['content-disposition']).toContain('attachment');
    return response.body();
  };
  expect((await file('html')).toString()).toContain('after 31 days in the yard');
  expect((await file('csv')).toString()).toMatch(/after 31 days in the yard.*Confirmed/);
  expect(JSON.parse((await file('json')).toString())).toMatchObject({
    claims: expect.arrayContaining([expect.objectContaining({ number: 1 })]),
  });
  expect((await file('docx')).subarray(0, 2).toString()).toBe('PK');
  const pdf = await getDocumentProxy(new Uint8Array(await file('pdf')));
  expect((await extractText(pdf, { mergePages: true })).text).toContain('after 31 days in the yard');
}
