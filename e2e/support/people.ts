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
  await page.goto(`/${team}/settings/members`);
  await page.getByLabel('Invite by e-mail').fill(person.email);
  await page.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await page.getByRole('button', { name: 'Make invitation' }).click();
  const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(link);
  await theirs.getByLabel('Your name').fill(person.name);
  await theirs.getByLabel('Password').fill(person.password);
  await theirs.getByRole('button', { name: 'Join the team' }).click();
  await expect(theirs.getByRole('heading', { name: 'My queue' })).toBeVisible();
  return theirs;
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
