import { expect, type Page, test } from '@playwright/test';
import { dispatch, importText } from './support/document.ts';
import { joinAs, signIn } from './support/people.ts';
import { address } from './support/server.ts';

const ines = { name: 'Ines Holm', email: 'ines.holm@example.org', password: 'nine wet umbrellas drying' };
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Details of the document' });
const title = (page: Page) => dialog(page).getByLabel('Title');
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click();

test('details are mended in the workspace, told to colleagues, counted anew and written down', async ({
  page,
  browser,
}) => {
  const team = await signIn(page);
  const hers = await joinAs(page, browser, team, ines, 'Checker');
  const text = 'Der Hafen fror am 3. Mai zu. Niemand kam.';
  const id = await importText(page, team, { title: 'Hafen', text });
  await hers.goto(`/${team}/documents/${id}`);
  await expect(hers.getByRole('heading', { level: 1, name: 'Hafen' })).toBeVisible();

  await test.step('by the title in the bar; the article and a colleague’s follow', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Hafen' }).click();
    await title(page).fill('Der Hafen im Eis');
    await dialog(page).getByLabel('Author').fill('Jon Berg');
    await dialog(page).getByLabel('Published').fill('2026-05-04');
    await dialog(page).getByLabel('Language').fill('de');
    await save(page);
    await expect(dialog(page)).toBeHidden();
    for (const screen of [page, hers]) {
      await expect(screen.getByRole('heading', { level: 1, name: 'Der Hafen im Eis' })).toBeVisible();
      await expect(screen.getByRole('region', { name: 'Article' })).toContainText('Jon Berg');
      await expect(screen.getByRole('region', { name: 'Article' })).toContainText('4 May 2026');
    }
  });

  await test.step('the words of the tool within the article are not in its language', async () => {
    await page.keyboard.press('u');
    await page.keyboard.press('c');
    const number = page.getByRole('article').first().getByRole('link', { name: /^1 / });
    const languages = () =>
      number.evaluate((link) =>
        [link, link.lastElementChild].map((one) => one?.closest<HTMLElement>('[lang]')?.lang),
      );
    await expect.poll(languages).toEqual(['en', 'de']);
  });

  await test.step('another language divides the text anew, and says so', async () => {
    await page.keyboard.press('d');
    await dialog(page).getByLabel('Language').fill('en');
    await save(page);
    for (const screen of [page, hers])
      await expect(screen.getByText(/new language: 3 sentences, 2 before/)).toBeVisible();
    expect(await page.getByRole('article').first().getAttribute('lang')).toBe('en');
    for (const screen of [page, hers])
      await expect(screen.getByRole('region', { name: 'Article' })).toContainText('3 sentences');
  });

  await test.step('what is typed outlives a colleague’s change, and one chooses', async () => {
    await page.keyboard.press('d');
    await title(page).fill('Eis im Hafen');
    await hers.keyboard.press('Control+k');
    await hers.getByRole('combobox', { name: 'Command menu' }).fill('details');
    await hers.keyboard.press('Enter');
    await title(hers).fill('Winter im Hafen');
    await save(hers);
    await expect(dialog(page).getByText('Winter im Hafen')).toBeVisible();
    await expect(title(page)).toHaveValue('Eis im Hafen');
    await dialog(page).getByRole('button', { name: 'Use mine' }).click();
    await save(page);
    await expect(hers.getByRole('heading', { level: 1, name: 'Eis im Hafen' })).toBeVisible();
  });

  await test.step('Z takes back what the notice offers, not what was done before it', async () => {
    await page.getByRole('button', { name: 'Undo Z' }).hover(); // it stays while one looks at it
    await page.keyboard.press('z');
    await expect(hers.getByRole('heading', { level: 1, name: 'Winter im Hafen' })).toBeVisible();
  });

  await test.step('what is wrong is said at its field', async () => {
    await page.keyboard.press('d');
    await dialog(page).getByLabel('Address').fill('not an address');
    await save(page);
    await expect(dialog(page).getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await expect(dialog(page).getByLabel('Address')).toHaveValue('not an address');
    await dialog(page).getByRole('button', { name: 'Discard changes' }).click();
    await expect(dialog(page).getByLabel('Address')).toHaveValue('');
  });

  await page.goto(`/${team}/activity`);
  await expect(page.getByText(/the title from ..Winter im Hafen.. to ..Eis im Hafen/)).toBeVisible();
});

test('details are mended in the list, on a phone, with the way back', async ({ browser }) => {
  const phone = await (await browser.newContext({ viewport: { width: 375, height: 700 } })).newPage();
  const team = await signIn(phone);
  await importText(phone, team, { ...dispatch, title: 'Ferry on a phone', text: `${dispatch.text} Small.` });
  await phone.getByRole('banner').getByRole('button', { name: 'Ferry on a phone' }).click();
  await expect(dialog(phone)).toBeInViewport({ ratio: 1 });
  await phone.keyboard.press('Escape');

  await phone.goto(`/${team}/documents`);
  await phone.getByRole('button', { name: 'More for Ferry on a phone' }).click();
  await phone.getByRole('menuitem', { name: 'Details' }).click();
  await title(phone).fill('Ferry, mended');
  await save(phone);
  await expect(phone.getByRole('link', { name: 'Ferry, mended' })).toBeVisible();
  await phone.getByRole('button', { name: 'Undo', exact: true }).click(); // no key is heard here, and none is printed
  await expect(phone.getByRole('link', { name: 'Ferry on a phone' })).toBeVisible();
});

test('a source is mended by two at once, and goes on deriving from what is on no page that is open', async ({
  page,
  browser,
}) => {
  const team = await signIn(page);
  const agency = await makeSource(page, team, { title: 'Agency wire' });
  const outlet = await makeSource(page, team, { title: 'Outlet story', derivedFromId: agency.id });
  const form = (screen: Page) => screen.getByRole('complementary', { name: 'Edit the source' });
  const other = await (await browser.newContext()).newPage();
  await signIn(other);
  for (const screen of [page, other]) {
    await screen.goto(`/${team}/sources?search=Outlet&source=${outlet.id}`);
    await screen.getByRole('link', { name: 'Edit' }).click();
    await expect(form(screen).getByLabel('Repeats another source')).toHaveValue(agency.id);
  }
  await form(page).getByLabel('Author').fill('B. Lind');
  await form(page).getByLabel('Kind').selectOption('Document');
  await form(other).getByLabel('Author').fill('Bo Lind');
  await form(other).getByLabel('Publisher').fill('Herald');
  await form(other).getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('complementary', { name: 'Source' })).toContainText('Bo Lind');

  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(form(page).getByRole('alert')).toContainText('A colleague changed the source');
  await expect(form(page).getByText('Bo Lind')).toBeVisible();
  await expect(form(page).getByLabel('Publisher')).toHaveValue('Herald');
  await page.reload();
  await expect(form(page).getByLabel('Author')).toHaveValue('B. Lind');
  await expect(form(page).getByLabel('Kind')).toHaveValue('document');
  await form(page).getByRole('button', { name: 'Use mine' }).click();
  await form(page).getByRole('button', { name: 'Save' }).click();

  const detail = page.getByRole('complementary', { name: 'Source' });
  await expect(detail).toContainText('B. Lind');
  await expect(detail).toContainText('Herald');
  expect(new URL(page.url()).searchParams.get('search')).toBe('Outlet');
  const { source } = await (await page.request.get(`/api/v1/sources.get?sourceId=${outlet.id}`)).json();
  expect(source).toMatchObject({ kind: 'document', derivedFromId: agency.id });
});

async function makeSource(page: Page, slug: string, given: object): Promise<{ id: string }> {
  const { teams } = await (await page.request.get('/api/v1/teams.list')).json();
  const { id: teamId } = teams.find((team: { slug: string }) => team.slug === slug);
  const data = { teamId, kind: 'webPage', ...given };
  const made = await page.request.post('/api/v1/sources.create', { data, headers: { Origin: address } });
  expect(made.status()).toBe(200);
  return made.json();
}
