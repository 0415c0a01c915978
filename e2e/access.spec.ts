import { expect, type Page, test } from '@playwright/test';
import { expectNothingSerious } from './support/axe.ts';
import { sampleDesk, signIn } from './support/people.ts';

/** Every screen of the product, by its address below the sample's team; `@document` stands for the sample's document. */
const screens = {
  rooms: {
    desk: '',
    documents: '/documents',
    'documents, deleted': '/documents?state=deleted',
    import: '/documents/import',
    activity: '/activity',
    search: '/search?text=vault',
  },
  'the sample and its sources': {
    workspace: '/documents/@document',
    'workspace with a claim': '/documents/@document?claim=7',
    report: '/documents/@document/report',
    sources: '/sources',
    'new source': '/sources?new=source',
  },
  settings: {
    members: '/settings/members',
    scale: '/settings/scale',
    tokens: '/settings/tokens',
    team: '/settings/team',
  },
};

test('axe finds nothing serious at the door, light and dark', async ({ page }) => {
  await page.goto('/sign-in');
  await expectNothingSerious(page, 'sign-in');
});

for (const [where, some] of Object.entries(screens))
  test(`axe finds nothing serious in ${where}, light and dark`, async ({ page }) => {
    for (const [name, path] of await paths(page, some)) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await expectNothingSerious(page, name);
    }
  });

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const [name, path] of await paths(page, Object.assign({}, ...Object.values(screens)))) {
    await page.goto(path);
    await expect(page.getByRole('main').first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(375);
  }
});

/** Signs in, and gives each screen's name and address. */
async function paths(page: Page, some: Record<string, string>): Promise<[string, string][]> {
  await signIn(page);
  const { slug, documentId } = await sampleDesk(page);
  return Object.entries(some).map(([name, path]) => [
    name,
    `/${slug}${path.replace('@document', documentId)}`,
  ]);
}
