import { type Browser, expect, type Page, test } from '@playwright/test';
import { codeOf, keyOn, setUpFactor } from './support/authenticator.ts';
import { expectNothingSerious } from './support/axe.ts';
import { focused, tabTo } from './support/keys.ts';
import { invite, join, joinAs, type Person, signIn, teamOf } from './support/people.ts';
import { address } from './support/server.ts';

const people = {
  careful: { name: 'Sanna Lind', email: 'sanna@galley.example', password: 'a key under no mat' },
  founder: { name: 'Omar Haddad', email: 'omar@galley.example', password: 'doors with two locks' },
  asked: { name: 'Ida Berg', email: 'ida@galley.example', password: 'one lock was enough' },
  host: { name: 'Ola Stein', email: 'ola@galley.example', password: 'a lock and its keys' },
  outward: { name: 'Pia Moss', email: 'pia@galley.example', password: 'no lock for me today' },
  phoning: { name: 'Nour Saleh', email: 'nour@galley.example', password: 'lamps by the pier' },
  roaming: { name: 'Kim Vale', email: 'kim@galley.example', password: 'three trains and a bus' },
} satisfies Record<string, Person>;

test('a second factor by keyboard alone: set up, asked for, a recovery code in its place, ended by a link', async ({
  page,
  browser,
}) => {
  const { careful } = people;
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, careful, 'Checker');
  await theirs.goto('/account');
  await tabTo(theirs, 'Set up a second factor');
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('heading', { name: 'Second factor' })).toBeVisible();
  const { key, recoveryCodes } = await setUpFactor(theirs, careful.password);
  expect(recoveryCodes).toHaveLength(10);
  await expect(theirs.getByText('The second factor is on')).toBeVisible();

  await afresh(theirs, careful);
  await theirs.keyboard.type('000000');
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByText('This code does not hold')).toBeVisible();
  await expect(focused(theirs, 'Code')).toBeVisible();
  await theirs.keyboard.type(codeOf(key, 1));
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();

  await afresh(theirs, careful);
  await tabTo(theirs, 'Use a recovery code instead');
  await theirs.keyboard.press('Enter');
  await expect(focused(theirs, 'Recovery code')).toBeVisible();
  await theirs.keyboard.type(recoveryCodes[0] ?? '');
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();

  await page.goto(`/${team}/settings/members`);
  await expect(page.getByRole('row', { name: careful.name })).toContainText('second factor');
  await page.getByRole('button', { name: `More for ${careful.name}` }).click();
  await page.getByRole('menuitem', { name: 'Reset password and second factor' }).click();
  const link = await page.getByRole('textbox', { name: 'Password link' }).inputValue();
  await theirs.goto(link);
  await theirs.getByLabel('New password').fill('a mat over no key');
  await theirs.getByRole('button', { name: 'Change password' }).click();
  await expect(theirs.getByLabel('E-mail')).toHaveValue(careful.email);
  await theirs.getByLabel('Password').fill('a mat over no key');
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();
  await page.goto(`/${team}/activity`);
  await expect(page.getByRole('main')).toContainText('which switched their second factor off');
});

test('a team that asks for one lets nobody in without, and an open workspace closes', async ({
  page,
  browser,
}) => {
  const { founder, asked } = people;
  const theirs = await joinAs(page, browser, await signIn(page), founder, 'Reader');
  await theirs.goto('/teams/new');
  await theirs.getByLabel('Its name').fill('Two locks');
  await theirs.getByRole('button', { name: 'Found the team' }).click();
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();
  const team = teamOf(theirs);
  const late = await stranger(browser);
  await join(late, await invite(theirs, team, asked.email, 'Reader'), asked);

  await theirs.goto(`/${team}/settings/team`);
  await theirs.getByLabel('Members must have a second factor').click();
  await expect(theirs.getByText('Set up a second factor for yourself first.')).toBeVisible();
  await theirs.goto('/account/second-factor');
  await setUpFactor(theirs, founder.password);
  await theirs.goto(`/${team}/settings/team`);
  await theirs.getByLabel('Members must have a second factor').click();
  await expect(theirs.getByText('Asked of every member.')).toBeVisible();

  await late.goto(`/${team}/settings/members`);
  await expect(late.getByRole('heading', { name: 'Second factor' })).toBeVisible();
  await expect(late.getByText('Two locks asks its members for one')).toBeVisible();
  const { teams } = await (await late.request.get('/api/v1/teams.list')).json();
  const refused = await late.request.get(`/api/v1/members.list?teamId=${teams[0].id}`);
  expect((await refused.json()).code).toBe('second-factor-required');
  await setUpFactor(late, asked.password);
  await expect(late.getByRole('heading', { name: 'My queue' })).toBeVisible();
  expect(teamOf(late)).toBe(team);
});

test('whoever a team is shut to can leave it', async ({ page, browser }) => {
  const { outward } = people;
  const theirs = await joinAs(page, browser, await signIn(page), people.host, 'Reader');
  await theirs.goto('/teams/new');
  await theirs.getByLabel('Its name').fill('Behind a lock');
  await theirs.getByRole('button', { name: 'Found the team' }).click();
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();
  const leaving = await stranger(browser);
  await join(leaving, await invite(theirs, teamOf(theirs), outward.email, 'Checker'), outward);
  await theirs.goto('/account/second-factor');
  await setUpFactor(theirs, people.host.password);
  const { teams } = await (await theirs.request.get('/api/v1/teams.list')).json();
  const { id: teamId, version, slug } = teams.find((team: { name: string }) => team.name === 'Behind a lock');
  const asked = { data: { teamId, version, required: true }, headers: { Origin: address } };
  expect((await theirs.request.post('/api/v1/teams.requireSecondFactor', asked)).ok()).toBe(true);

  await leaving.goto('/account');
  await expect(leaving.getByText('shut until you have a second factor')).toBeVisible();
  await leaving.getByRole('button', { name: 'More for Behind a lock' }).click();
  await leaving.getByRole('menuitem', { name: 'Leave the team' }).click();
  await expect(leaving.getByText('You have left Behind a lock.')).toBeVisible();
  await leaving.goto('/');
  await expect(leaving.getByRole('heading', { name: 'No team yet' })).toBeVisible();
  await theirs.goto(`/${slug}/activity`);
  await expect(theirs.getByRole('main')).toContainText('left the team');
});

test('one’s browsers are listed, and each is signed out at once', async ({ page, browser }) => {
  const { roaming } = people;
  const team = await signIn(page);
  const here = await joinAs(page, browser, team, roaming, 'Reader');
  const there = await stranger(browser);
  await signIn(there, roaming);
  await here.goto('/account');
  const seats = here.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect(seats).toHaveCount(2);
  await expect(seats.filter({ hasText: 'this one' })).toHaveCount(1);
  await here.getByRole('button', { name: /^Sign out Chrom/ }).click();
  await expect(seats).toHaveCount(1);
  await there.goto(`/${team}`);
  await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('axe finds nothing serious about getting in, light and dark, and nothing is wider than a phone', async ({
  page,
  browser,
}) => {
  const theirs = await joinAs(page, browser, await signIn(page), people.phoning, 'Reader');
  await theirs.setViewportSize({ width: 375, height: 812 });
  for (const path of ['/account', '/account/password', '/teams/new', '/invitation/none-such-link-here'])
    await expectSound(theirs, path);
  await expectSound(theirs, '/account/second-factor');
  await theirs.getByLabel('Your password').fill(people.phoning.password);
  await theirs.getByRole('button', { name: 'Begin' }).click();
  await expect(theirs.getByRole('img', { name: /QR code/ })).toBeVisible();
  await expectSound(theirs);
  const key = await keyOn(theirs);
  await theirs.getByRole('textbox', { name: 'Code' }).fill(codeOf(key));
  await theirs.getByRole('button', { name: 'Switch on' }).click();
  await expect(theirs.getByRole('heading', { name: /recovery codes/ })).toBeVisible();
  await expectSound(theirs);
  await afresh(theirs, people.phoning);
  await expectSound(theirs);
});

async function expectSound(page: Page, path?: string): Promise<void> {
  if (path) await page.goto(path);
  await expectNothingSerious(page, path ?? page.url());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
}

/** Signed out, and signed in again by keyboard as far as the code. */
async function afresh(page: Page, { email, password }: Person): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await tabTo(page, 'E-mail');
  await page.keyboard.type(email);
  await tabTo(page, 'Password');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(focused(page, 'Code')).toBeVisible();
}

async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
