import { type Browser, expect, type Page, test } from '@playwright/test';
import { dispatch, importText } from './support/document.ts';
import { invite, join, joinAs, type Person, sampleDesk, signIn } from './support/people.ts';

/** Everyone of these tests is someone else, so that they may run beside one another. */
const people = {
  newcomer: { name: 'Nils Hamn', email: 'nils@galley.example', password: 'four anchors in the mud' },
  handed: { name: 'Tova Ek', email: 'tova@galley.example', password: 'her own words, at last' },
  rising: { name: 'Reza Amiri', email: 'reza@galley.example', password: 'seven ladders at the dock' },
  leaving: { name: 'Lena Koch', email: 'lena@galley.example', password: 'two oars and no boat' },
  other: { name: 'Uma Reyes', email: 'uma@galley.example', password: 'not the one before me' },
  going: { name: 'Joel Parr', email: 'joel@galley.example', password: 'goodbye and thanks all' },
  forgetful: { name: 'Fia Strand', email: 'fia@galley.example', password: 'was it tar or rope' },
} satisfies Record<string, Person>;

test('an invitation works once', async ({ page, browser }) => {
  const team = await signIn(page);
  const link = await invite(page, team, people.newcomer.email, 'Reader');
  const first = await stranger(browser);
  await join(first, link, people.newcomer);
  await first.goto(link);
  await expect(first.getByText('you find the team on your desk')).toBeVisible();
  const second = await stranger(browser);
  await second.goto(link);
  await expect(second.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
});

test('a temporary password opens nothing but the page where it is changed', async ({ page, browser }) => {
  const team = await signIn(page);
  const { name, email, password } = people.handed;
  await page.goto(`/${team}/settings/members`);
  await page.getByLabel('Invite by e-mail').fill('nobody@localhost');
  await page.getByLabel('Role', { exact: true }).selectOption('reader');
  await page.getByLabel('With a temporary password').check();
  await page.getByLabel('Their name').fill(name);
  await page.getByRole('button', { name: 'Make invitation' }).click();
  // refused: all that was given stays, so that only what is wrong is mended
  await expect(page.getByLabel('Invite by e-mail')).toBeFocused();
  await expect(page.getByLabel('Invite by e-mail')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('reader');
  await expect(page.getByLabel('With a temporary password')).toBeChecked();
  await expect(page.getByLabel('Their name')).toHaveValue(name);
  await page.getByLabel('Invite by e-mail').fill(email);
  await page.getByRole('button', { name: 'Make invitation' }).click();
  const temporary = await page.getByRole('textbox', { name: 'Temporary password' }).inputValue();

  const theirs = await stranger(browser);
  await enter(theirs, email, temporary);
  const change = theirs.getByRole('heading', { name: 'Change password' });
  await expect(change).toBeVisible();
  await theirs.goto(`/${team}/documents`);
  await expect(change).toBeVisible();
  expect((await theirs.request.get('/api/v1/teams.list')).status()).toBe(403);

  await theirs.getByLabel('Temporary password').fill(temporary);
  await theirs.getByLabel('New password').fill(password);
  await theirs.getByRole('button', { name: 'Change password' }).click();
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();
  await expect(theirs.getByRole('button', { name: `Account: ${name}` })).toBeVisible();

  // another team that asks for one gets a link, and hears why
  await page.goto(`/${(await sampleDesk(page)).slug}/settings/members`);
  await page.getByLabel('Invite by e-mail').fill(email);
  await page.getByLabel('With a temporary password').check();
  await page.getByRole('button', { name: 'Make invitation' }).click();
  await expect(page.getByText(`${email} has an account already and keeps its password.`)).toBeVisible();
});

test('a change of role takes effect at once', async ({ page, browser }) => {
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, people.rising, 'Reader');
  await theirs.goto(`/${team}/documents/import`);
  await expect(theirs.getByRole('heading', { name: 'Not found, or not yours' })).toBeVisible();
  await setRole(page, team, 'Checker');
  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'New document' })).toBeVisible();

  await theirs.getByRole('textbox', { name: 'The text' }).fill('The harbour froze in 1987.');
  await setRole(page, team, 'Reader');
  await theirs.getByRole('button', { name: 'Read what is typed here' }).click();
  await expect(theirs.getByRole('main').getByRole('alert')).toContainText('Your role in this team does');
});

test('removal closes an open workspace without a reload', async ({ page, browser }) => {
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, people.leaving, 'Checker');
  const id = await importText(theirs, team, {
    ...dispatch,
    title: 'Left behind',
    text: `${dispatch.text} Gone.`,
  });
  await page.goto(`/${team}/settings/members`);
  await page.getByRole('button', { name: `More for ${people.leaving.name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove from the team' }).click();
  await expect(theirs.getByRole('heading', { name: 'Not found, or not yours' })).toBeVisible();
  expect((await theirs.request.get(`/api/v1/documents.get?documentId=${id}`)).status()).toBe(404);
});

test('signing out ends the session, not only the page', async ({ page }) => {
  const team = await signIn(page);
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.context().addCookies(cookies);
  await page.goto(`/${team}`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('signing out works before any script has come', async ({ browser }) => {
  const page = await stranger(browser);
  const team = await signIn(page);
  const { cookies } = await page.context().storageState();
  const scriptless = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await scriptless.context().addCookies(cookies);
  await scriptless.goto(`/${team}`);
  await scriptless.getByRole('button', { name: /^Account/ }).click();
  await expect(scriptless.getByRole('menuitemradio', { name: 'Dark' })).toBeDisabled();
  await scriptless.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(scriptless.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto(`/${team}`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('someone who is signed in as another can sign out on the way into a team', async ({ page }) => {
  const team = await signIn(page);
  const link = await invite(page, team, people.other.email, 'Reader');
  await page.goto(link);
  await expect(page.getByText('would join as that person')).toBeVisible();
  await page.getByRole('button', { name: 'Not you? Sign out' }).click();
  await join(page, link, people.other);
  await expect(page.getByRole('button', { name: `Account: ${people.other.name}` })).toBeVisible();
});

test('a member leaves a team by themselves', async ({ page, browser }) => {
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, people.going, 'Reader');
  await theirs.goto(`/${team}/settings/members`);
  await theirs.getByRole('button', { name: `More for ${people.going.name}` }).click();
  await theirs.getByRole('menuitem', { name: 'Leave the team' }).click();
  await expect(theirs.getByRole('heading', { name: 'No team yet' })).toBeVisible();
  expect(await memberNames(page, team)).not.toContain(people.going.name);
});

test('a password link sets a password once and ends what was open', async ({ page, browser }) => {
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, people.forgetful, 'Reader');
  await page.goto(`/${team}/settings/members`);
  await page.getByRole('button', { name: `More for ${people.forgetful.name}` }).click();
  await page.getByRole('menuitem', { name: 'Reset password' }).click();
  const link = await page.getByRole('textbox', { name: 'Password link' }).inputValue();

  const elsewhere = await stranger(browser);
  await elsewhere.goto(link);
  await elsewhere.getByLabel('New password').fill('it was rope all along');
  await elsewhere.getByRole('button', { name: 'Change password' }).click();
  await expect(elsewhere.getByLabel('E-mail')).toHaveValue(people.forgetful.email);
  await elsewhere.getByLabel('Password').fill('it was rope all along');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'My queue' })).toBeVisible();

  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
});

async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function memberNames(page: Page, team: string): Promise<string[]> {
  await page.goto(`/${team}/settings/members`);
  return page.locator('table.mem b').allInnerTexts();
}

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** By keyboard: past the other roles, of which none may be given on the way. */
async function setRole(page: Page, team: string, role: string): Promise<void> {
  await page.goto(`/${team}/settings/members`);
  const given: unknown[] = [];
  page.on(
    'request',
    (request) => request.url().endsWith('/members.setRole') && given.push(request.postDataJSON()),
  );
  const changed = page.waitForResponse((response) => response.url().endsWith('/members.setRole'));
  await page.getByRole('button', { name: `Role of ${people.rising.name}` }).press('Enter');
  await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitemradio', { name: 'Owner' })).toBeFocused();
  await page.keyboard.press(role.charAt(0));
  await page.keyboard.press('Enter');
  expect((await changed).ok()).toBe(true);
  expect(given).toMatchObject([{ role: role.toLowerCase() }]);
  page.removeAllListeners('request');
}
