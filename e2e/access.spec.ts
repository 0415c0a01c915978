import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sampleDesk, signIn } from './support/people.ts';

/** Every screen of the product, by its address below the sample's team; `@document` stands for the sample's document. */
const screens = {
  desk: '',
  documents: '/documents',
  'documents, deleted': '/documents?state=deleted',
  import: '/documents/import',
  workspace: '/documents/@document',
  'workspace with a claim': '/documents/@document?claim=7',
  report: '/documents/@document/report',
  sources: '/sources',
  'new source': '/sources?new=source',
  activity: '/activity',
  search: '/search?text=vault',
  members: '/settings/members',
  scale: '/settings/scale',
  tokens: '/settings/tokens',
  team: '/settings/team',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious at the door', async ({ page }) => {
      await page.goto('/sign-in');
      await expectNothingSerious(page, 'sign-in');
    });

    test('axe finds nothing serious on any screen', async ({ page }) => {
      await signIn(page);
      const { slug, documentId } = await sampleDesk(page);
      for (const [name, path] of Object.entries(screens)) {
        await page.goto(`/${slug}${path.replace('@document', documentId)}`);
        await expect(page.getByRole('main')).toBeVisible();
        await expectNothingSerious(page, name);
      }
    });

    test('nothing is wider than a phone', async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 812 });
      await signIn(page);
      const { slug, documentId } = await sampleDesk(page);
      for (const [name, path] of Object.entries(screens)) {
        await page.goto(`/${slug}${path.replace('@document', documentId)}`);
        await expect(page.getByRole('main').first()).toBeVisible();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, name).toBeLessThanOrEqual(375);
      }
    });
  });
}

async function expectNothingSerious(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
    name,
  ).toEqual([]);
}
