import { expect, test } from '@playwright/test';
import { sampleDesk, signIn } from './support/people.ts';
import { owner } from './support/server.ts';

/** Fourteen hours before UTC: most of the time it is the next day there. */
const FAR_ZONE = 'Pacific/Kiritimati';

test('a link that a colleague sent is where one arrives after signing in', async ({ page, browser }) => {
  await signIn(page);
  const { slug, documentId } = await sampleDesk(page);
  const link = `/${slug}/documents/${documentId}?claim=3`;
  const theirs = await (await browser.newContext({ timezoneId: FAR_ZONE })).newPage();
  await theirs.goto(link);
  await theirs.getByLabel('E-mail').fill(owner.email);
  await theirs.getByLabel('Password').fill(owner.password);

  // a line that is dead is no wrong password, and costs nothing of what was typed
  await theirs.context().setOffline(true);
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByText('The server cannot be reached.')).toBeVisible();
  await expect(theirs.getByLabel('E-mail')).toHaveValue(owner.email);
  await theirs.context().setOffline(false);

  await theirs.getByLabel('Password').fill(owner.password);
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByRole('complementary', { name: /^Claim/ })).toContainText('Claim 3');
  expect(new URL(theirs.url()).search).toContain('claim=3');

  // the desk's day is the reader's own
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: FAR_ZONE } as const;
  const today = new Date().toLocaleDateString('en-GB', day);
  await theirs.goto(`/${slug}`);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(today);
});

test('what is brought last is what is read, and typed text stays in its box', async ({ page }) => {
  const team = await signIn(page);
  await page.goto(`/${team}/documents/import`);
  const box = page.getByRole('textbox', { name: 'The text' });
  await box.fill('The slow reading.');
  const slow = Promise.withResolvers<void>();
  await page.route('**/api/v1/documents.preview', async (route) => {
    if (route.request().postData()?.includes('slow')) await slow.promise;
    await route.continue();
  });
  const late = page.waitForResponse((answer) => answer.request().postData()?.includes('slow') ?? false);
  await page.getByRole('button', { name: 'Read what is typed here' }).click();
  await expect(page.getByText('Reading the text…')).toBeVisible();

  await page.getByRole('tab', { name: 'File' }).click();
  await page.getByRole('tab', { name: 'Paste' }).click();
  await expect(box).toHaveValue('The slow reading.');

  await box.fill('The quick reading.');
  await page.getByRole('button', { name: 'Read what is typed here' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('The quick reading.');
  slow.resolve();
  await (await late).finished();
  await expect(preview).toContainText('The quick reading.');
  await expect(preview).not.toContainText('slow');
});

test('on a newsroom’s own network without TLS a text can be brought, and copying says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
  });
  const team = await signIn(page);
  await page.goto(`/${team}/documents/import`);
  await page.getByRole('textbox', { name: 'The text' }).fill('A ferry came home.');
  await page.getByRole('button', { name: 'Read what is typed here' }).click();
  await page.getByLabel('Title').fill('Without TLS');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Without TLS' })).toBeVisible();
  await page.goto(`/${team}/settings/members`);
  await page.getByLabel('Invite by e-mail').fill('no-tls@galley.example');
  await page.getByRole('button', { name: 'Make invitation' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Select it and press Ctrl C.')).toBeVisible();
});
