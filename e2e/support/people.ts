import { type Browser, expect, type Page } from '@playwright/test';
import { owner } from './server.ts';

export type Person = { email: string; password: string; name: string };

/** Signs in through the page and ends on the person's first team. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Person, 'email' | 'password'> = owner,
): Promise<string> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'My queue' })).toBeVisible();
  return teamOf(page);
}

/** The owner invites someone by link, and they join in a browser of their own. */
export async function joinAs(
  page: Page,
  browser: Browser,
  team: string,
  person: Person,
  role: string,
): Promise<Page> {
  const link = await invite(page, team, person.email, role);
  const theirs = await (await browser.newContext()).newPage();
  await join(theirs, link, person);
  return theirs;
}

/** The owner makes an invitation; gives back its link. */
export async function invite(page: Page, team: string, email: string, role: string): Promise<string> {
  await page.goto(`/${team}/settings/members`);
  await page.getByLabel('Invite by e-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await page.getByRole('button', { name: 'Make invitation' }).click();
  return page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
}

/** A newcomer opens an invitation's link and joins. */
export async function join(page: Page, link: string, { name, password }: Person): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Join the team' }).click();
  await expect(page.getByRole('heading', { name: 'My queue' })).toBeVisible();
}

/** The team's part of the page's address. */
export function teamOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[1] ?? '';
}

/** The sample's team and document, as the signed-in person finds them. */
export async function sampleDesk(page: Page): Promise<{ slug: string; teamId: string; documentId: string }> {
  const { teams } = await (await page.request.get('/api/v1/teams.list')).json();
  const { id: teamId, slug } = teams.find((team: { sample: boolean }) => team.sample);
  const { documents } = await (await page.request.get(`/api/v1/documents.list?teamId=${teamId}`)).json();
  return { slug, teamId, documentId: documents.at(-1).id };
}
