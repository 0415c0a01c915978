import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { paste } from './support/document.ts';
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

/** Beside the words that only look so, what acts where it is taken over as it stands. */
const markup = `${script}<style>@import "https://foreign.example/x.css"</style><svg onload="window.hostile=1"></svg>
  <p onclick="window.hostile=1" style="position:fixed;width:9999px">It was <img src="https://foreign.example/pixel.png"
  onerror="window.hostile=1"> said.<iframe src="https://foreign.example"></iframe></p>`;
const paragraphs = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join('');

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
  await test.step('claim, cite, judge', () => workOn(theirs));
  await test.step('command menu', () => searchMenu(theirs));
  await test.step('source, token', () => fillForms(theirs, team));
  await test.step('names', () => rename(theirs, team, documentId));

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
  await pasteRich(page.getByRole('textbox', { name: 'The text' }), `${markup}${paragraphs(text)}`);
  for (const name of ['Title', 'Author', 'Publisher'])
    await pasteInto(page, page.getByLabel(name), line.slice(0, 400));
  await expectHarmless(page, 'preview');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { name: 'Claims', exact: true })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Claims, cites and judges as a person does who pastes hostile words into every field of the panel. */
async function workOn(page: Page): Promise<void> {
  await page.keyboard.press('u');
  await page.keyboard.press('c');
  const panel = page.getByRole('complementary', { name: 'Claim 1' });
  const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
  await pasteInto(page, field('Speaker'), line.slice(0, 400));
  await pasteInto(page, field('Neutral wording'), prose.slice(0, 2_000));
  await pasteInto(page, field('Proposed wording'), prose.slice(0, 5_000));
  await panel.getByRole('button', { name: 'Cite' }).first().click();
  const wanted = panel.getByRole('textbox', { name: /Address, or words/ });
  await pasteInto(page, wanted, handler);
  await expectHarmless(page, 'library searched');
  await pasteInto(page, wanted, 'https://foreign.example/"><script>window.hostile=1</script>');
  await panel.getByRole('button', { name: 'Cite this address' }).click();
  await panel.getByRole('radio', { name: 'Refuted' }).click();
  await pasteInto(page, field('Why'), prose);
  await panel.getByRole('button', { name: 'Change' }).click();
  await pasteInto(page, field('Excerpt'), prose);
  await pasteInto(page, field('Place in the source'), line.slice(0, 400));
  await pasteInto(page, field('Note'), prose.slice(0, 5_000));
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await expect(panel.getByText('window.hostile=1').first()).toBeVisible();
  await expectHarmless(page, 'panel filled');
}

async function searchMenu(page: Page): Promise<void> {
  for (const words of ['<script>', handler, bidi]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command menu' }).fill(words);
    await expectHarmless(page, `command menu: ${words}`);
    await page.keyboard.press('Escape');
  }
}

async function fillForms(page: Page, team: string): Promise<void> {
  await page.goto(`/${team}/sources?new=source`);
  await pasteInto(page, page.getByLabel('Title'), line.slice(0, 400));
  await pasteInto(page, page.getByLabel('Author'), bidi);
  await pasteInto(page, page.getByLabel('Publisher'), line.slice(0, 400));
  await pasteInto(page, page.getByLabel('Note'), prose.slice(0, 5_000));
  await page.getByLabel('File').setInputFiles({
    name: `${bidi} <img src=x onerror=window.hostile=1>.html`,
    mimeType: 'image/png',
    buffer: Buffer.from(`<html>${handler}${script}`),
  });
  await page.getByRole('button', { name: 'Save the source' }).click();
  await expectHarmless(page, 'source saved');
  await page.goto(`/${team}/settings/tokens`);
  await page.getByLabel('New token').fill(handler.slice(0, 80));
  await page.getByRole('button', { name: 'Make token' }).click();
  await expect(page.getByRole('textbox', { name: 'Token', exact: true })).toBeVisible();
  await expectHarmless(page, 'token made');
}

/** The document, the team and the person under hostile names; an invitation for no address that there is. */
async function rename(page: Page, team: string, documentId: string): Promise<void> {
  await page.goto(`/${team}/settings/team`);
  await pasteInto(page, page.getByLabel('Name'), handler.slice(0, 80));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectHarmless(page, 'team renamed');
  await page.goto('/account');
  await pasteInto(page, page.getByLabel('Your name'), `${bidi} ${script}`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectHarmless(page, 'person renamed');
  await page.goto(`/${team}/settings/members`);
  await pasteInto(page, page.getByLabel('Invite by e-mail'), `${script}@galley.example`);
  await page.getByRole('button', { name: 'Make invitation' }).click();
  await expectHarmless(page, 'invitation refused');
  await page.goto(`/${team}/documents/${documentId}`);
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

/** Pastes as from a page: a browser cleans what a script puts on the clipboard, so the event is made by hand. */
async function pasteRich(field: Locator, html: string): Promise<void> {
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    clipboardData.setData('text/plain', 'words');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Pastes over what the field holds, and leaves it. */
async function pasteInto(page: Page, field: Locator, words: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+a');
  await paste(page, words);
  await field.blur();
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
