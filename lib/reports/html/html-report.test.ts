import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildReport } from '../dataset.ts';
import type { ReportFacts } from '../facts.ts';
import { browserForTests } from '../testing/browser.ts';
import { facts } from '../testing/ferry.ts';
import { hostile } from '../testing/hostile.ts';
import { plantedFacts } from '../testing/planted.ts';
import { arabicFacts, emptyFacts, manyFacts } from '../testing/variants.ts';
import { htmlReport } from './page.ts';

/** A browser on a busy machine. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** Classes that name a thing and need no rule. */
const named = ['kc', 'kes', 't', 'caption', 'lv1', 'l1'];
const ADDRESS = 'http://report.invalid/';
let browser: Browser;
beforeAll(async () => {
  const { path, env } = await browserForTests();
  browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--disable-gpu'],
    chromiumSandbox: false,
  });
});
afterAll(() => browser.close());

type Opened = { page: Page; requests: string[]; complaints: string[] };

/** Opened with scripts and network allowed: the file itself has to be harmless. */
async function open(given: ReportFacts): Promise<Opened> {
  const html = await htmlReport(buildReport(given, 'editor'));
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.route('**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return {
    page,
    requests: requests.filter((url) => url !== ADDRESS && !url.startsWith('data:font/woff2;')),
    complaints,
  };
}

test.each([
  ['a usual report', facts()],
  ['hostile words in every field', plantedFacts(hostile)],
  ['Arabic', arabicFacts()],
  ['nothing done yet', emptyFacts()],
])('%s: nothing runs, nothing is fetched, its own policy holds', async (_, given) => {
  const { page, requests, complaints } = await open(given);
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.locator('script, iframe, object, img, link, form, [onerror], [style]').count()).toBe(0);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const link of links) expect(link).toMatch(/^(#|https?:\/\/)/);
  await page.close();
});

test('hostile words are read as words', async () => {
  const { page } = await open(plantedFacts(hostile));
  expect(await page.locator('.kw').first().textContent()).toContain(
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
  );
  await page.close();
});

test('every link inside leads somewhere, ids are used once, headings descend one by one', async () => {
  const { page } = await open(facts());
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
  const targets = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
  for (const target of targets) expect(ids).toContain(target);
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  await page.close();
});

test('every class has its rule inside the file, and the symbols take no room', async () => {
  const { page } = await open(facts());
  const { unstyled, top } = await page.evaluate(() => {
    const css = document.querySelector('style')?.textContent ?? '';
    const classes = new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]));
    return {
      unstyled: [...classes].filter((name) => !css.includes(`.${name}`)),
      top: document.querySelector('.run')?.getBoundingClientRect().top,
    };
  });
  expect(unstyled.filter((name) => !named.includes(name))).toEqual([]);
  expect(top).toBeLessThan(120);
  await page.close();
});

test('the annotated text reads as the canonical text', async () => {
  const { page } = await open(facts());
  const words = await page.locator('.ann').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('.sn, sup.pn, ins')) added.remove();
    return copy.textContent?.replace(/\s+/g, '');
  });
  expect(words).toBe(facts().revision.text.replace(/\s+/g, ''));
  await page.close();
});

test.each([
  ['a usual report', facts()],
  ['Arabic', arabicFacts()],
])('%s: what nobody looked at says so in the margin, and without one in its box', async (_, given) => {
  const { page } = await open(given);
  const passages = buildReport(given, 'editor').text.untouched.length;
  const shown = () =>
    page.evaluate(() => ({
      margin: [...document.querySelectorAll('.sn.un')].filter((word) => word.checkVisibility()).length,
      box: [...document.querySelectorAll('.unt')].filter(
        (box) => getComputedStyle(box, '::before').content === '"Untouched"',
      ).length,
    }));
  expect(await shown()).toEqual({ margin: passages, box: 0 });
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await shown()).toEqual({ margin: 0, box: passages });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await page.close();
});

test.each([
  ['a usual report', facts()],
  ['Arabic', arabicFacts()],
])('axe finds nothing serious in %s, light and dark', async (_, given) => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  const html = await htmlReport(buildReport(given, 'editor'));
  // axe is a script: here, and only here, the file is opened without its policy
  await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  expect(await seriousIn(new AxeBuilder({ page }))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(
    await seriousIn(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])),
  ).toEqual([]);
  await context.close();
});

async function seriousIn(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}

test('1,000 claims: one file, made quickly', async () => {
  const html = await htmlReport(buildReport(manyFacts(1000), 'editor'));
  expect(html.match(/<li class="kc /g)).toHaveLength(1000);
  expect(html.length).toBeLessThan(4_000_000);
});

test('only the faces whose letters are used are inside', async () => {
  const families = async (given: ReportFacts) => {
    const html = await htmlReport(buildReport(given, 'editor'));
    return new Set([...html.matchAll(/@font-face{font-family:"([^"]+)"/g)].map(([, family]) => family));
  };
  expect(await families(facts())).toEqual(new Set(['Source Serif 4', 'Inter', 'IBM Plex Mono']));
  expect(await families(arabicFacts())).toContain('Vazirmatn');
  expect(await families(facts({ team: 'מערכת' }))).toContain('Noto Sans Hebrew');
});

// The build of the preview rewrites :dir() to a list of languages, which a title whose language is not known fails.
test('a title from right to left has lines as high as its letters want, by its own direction', async () => {
  const html = await htmlReport(buildReport(arabicFacts(), 'editor'));
  expect(html).toContain('<h1 dir="rtl">');
  expect(html).toMatch(/\.cover h1\[dir="?rtl"?\]/);
  expect(html).not.toContain(':dir(');
});

// A wording that begins with a number would else stand before the tool's own words.
test('in the bottom line, words from right to left keep to themselves', async () => {
  const html = await htmlReport(buildReport(arabicFacts(), 'editor'));
  expect(html).toContain('Needs correction</span> <bdi>أول جدول');
  expect(html).toMatch(/<p dir="?ltr"?>Proposed: “<bdi>.*?<\/bdi>”<\/p>/);
});
