import { type Browser, expect, type Page, test } from '@playwright/test';
import { joinAs, signIn } from './support/people.ts';
import { address } from './support/server.ts';

/** Each would leave `window.hostile`, call out, or break a line's layout, if anything took it for more than words. */
const script = '<script>window.hostile=1</script>';
const handler = '"><img src="https://foreign.example/x.png" onerror="window.hostile=1">';
const link = '[x](javascript:window.hostile=1) <a href="javascript:window.hostile=1">x</a>';
const bidi = 'abc \u202Eelif\u202C \u2066קובץ\u2069 ملف';
const long = 'W'.repeat(10_000);
const line = `${script} ${handler} ${bidi}`;
const prose = `${line}\n${link}\n${long.slice(0, 4_000)}`;
const text = `${line}\n\n${link}\n\n${long}\n\nإيناس ${script} قالت ذلك. It was ${handler} in 1987.`;

const person = {
  name: `ملك ${handler.slice(0, 80)}`,
  email: 'hostile@galley.example',
  password: 'nothing here is code',
};

test('whatever is typed stays words: no script, no foreign request, no broken layout', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const team = await signIn(page);
  const theirs = await joinAs(page, browser, team, person, 'Owner');
  const foreign = watchRequests(theirs);
  const documentId = await test.step('import', () => importHostile(theirs, team));
  await test.step('claim, cite, judge', () => workOn(theirs, team, documentId));
  await test.step('source, token', () => fillForms(theirs, team));

  for (const view of views(team, documentId)) {
    await theirs.setViewportSize({ width: 1_280, height: 812 });
    await theirs.goto(view);
    await expect(theirs.getByRole('main').first()).toBeVisible();
    await expectHarmless(theirs, view);
    await theirs.setViewportSize({ width: 375, height: 812 });
    await expectHarmless(theirs, `${view} on a phone`);
  }
  await test.step('the exported page, opened', () => openExport(theirs, browser, documentId));
  expect(foreign).toEqual([]);
});

function views(team: string, documentId: string): string[] {
  const document = `/${team}/documents/${documentId}`;
  return [
    ...[`/${team}`, `/${team}/documents`, `/${team}/sources`, `/${team}/activity`],
    ...[
      document,
      `${document}?claim=1`,
      `${document}?claim=1&tab=sources`,
      `${document}?claim=1&tab=history`,
    ],
    ...['editor', 'lawyer', 'public'].map((view) => `${document}/report?view=${view}`),
    `/${team}/search?text=${encodeURIComponent('<script>')}`,
    `/${team}/search?text=${encodeURIComponent(handler)}`,
    `/${team}/documents?search=${encodeURIComponent(handler)}`,
    ...[`/${team}/settings/members`, `/${team}/settings/tokens`, `/${team}/settings/team`, '/account'],
    `/sign-in?next=${encodeURIComponent('javascript:window.hostile=1')}`,
  ];
}

async function importHostile(page: Page, team: string): Promise<string> {
  await page.goto(`/${team}/documents/import`);
  await page.getByRole('textbox', { name: 'The text' }).fill(text);
  await page.getByRole('button', { name: 'Read what is typed here' }).click();
  await page.getByLabel('Title').fill(line.slice(0, 400));
  await page.getByLabel('Author').fill(line.slice(0, 400));
  await page.getByLabel('Publisher').fill(line.slice(0, 400));
  await expectHarmless(page, 'preview');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { name: 'Claims', exact: true })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The panel's fields, by the commands that the panel sends. */
async function workOn(page: Page, team: string, documentId: string): Promise<void> {
  const teamId = await idOf(page, team);
  const claim = await send(page, 'claims.create', {
    documentId,
    start: 0,
    end: 40,
    wording: prose.slice(0, 2_000),
    speaker: line.slice(0, 400),
    correction: prose.slice(0, 5_000),
  });
  const source = await send(page, 'sources.create', {
    teamId,
    kind: 'person',
    title: line.slice(0, 400),
    author: line.slice(0, 400),
    publisher: line.slice(0, 400),
    note: prose,
    address: 'https://foreign.example/"><script>window.hostile=1</script>',
  });
  await send(page, 'citations.add', {
    claimId: claim.id,
    sourceId: source.id,
    stance: 'refutes',
    excerpt: prose,
    locator: line.slice(0, 400),
    note: prose.slice(0, 5_000),
  });
  await send(page, 'claims.setVerdict', {
    claimId: claim.id,
    verdictVersion: claim.verdictVersion,
    rating: 'refuted',
    rationale: prose,
  });
}

async function fillForms(page: Page, team: string): Promise<void> {
  await page.goto(`/${team}/sources?new=source`);
  await page.getByLabel('Title').fill(line.slice(0, 400));
  await page.getByLabel('Author').fill(bidi);
  await page.getByLabel('Note').fill(prose);
  await page.getByRole('button', { name: 'Save the source' }).click();
  await expectHarmless(page, 'source saved');
  await page.goto(`/${team}/settings/tokens`);
  await page.getByLabel('New token').fill(handler.slice(0, 80));
  await page.getByRole('button', { name: 'Make token' }).click();
  await expect(page.getByRole('textbox', { name: 'Token', exact: true })).toBeVisible();
  await expectHarmless(page, 'token made');
}

/** The report stands alone: opened from nowhere, with scripts on, it does nothing and asks for nothing. */
async function openExport(page: Page, browser: Browser, documentId: string): Promise<void> {
  const report = await page.request.get(`/api/exports/${documentId}?format=html&view=editor`);
  expect(report.status()).toBe(200);
  const alone = await (await browser.newContext()).newPage();
  const foreign = watchRequests(alone);
  await alone.setContent(await report.text());
  await expectHarmless(alone, 'export');
  expect(foreign).toEqual([]);
}

async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hostile' in window,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    links: [...document.querySelectorAll('a')].filter(({ protocol }) => protocol === 'javascript:').length,
    pictures: document.querySelectorAll('img[src*="foreign"]').length,
    tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(found, where).toEqual({ ran: false, handlers: 0, links: 0, pictures: 0, tooWide: false });
}

function watchRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  return foreign;
}

async function idOf(page: Page, slug: string): Promise<string> {
  const { teams } = await (await page.request.get('/api/v1/teams.list')).json();
  return teams.find((team: { slug: string }) => team.slug === slug).id;
}

async function send(page: Page, command: string, input: object) {
  const response = await page.request.post(`/api/v1/${command}`, {
    data: input,
    headers: { Origin: address },
  });
  expect(response.status(), `${command}: ${await response.text()}`).toBe(200);
  return response.json();
}
