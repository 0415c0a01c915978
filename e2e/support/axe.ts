import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What another colour scheme can change: colours, and nothing else of what axe looks at. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Holds a screen as it stands against every rule of axe, and its dark look against those about colours. */
export async function expectNothingSerious(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNone(new AxeBuilder({ page }), name);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNone(new AxeBuilder({ page }).withRules(COLOURS), `${name}, dark`);
}

async function expectNone(axe: AxeBuilder, name: string): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`),
    name,
  ).toEqual([]);
}
