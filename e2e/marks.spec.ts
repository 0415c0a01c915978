import { expect, test } from '@playwright/test';
import { sampleDesk, signIn } from './support/people.ts';

test('where highlights are not inherited, as in Firefox, their looks are turned to every element of the text', async ({
  page,
}) => {
  await signIn(page);
  const { slug, documentId } = await sampleDesk(page);
  await page.goto(`/${slug}/documents/${documentId}`);
  await expect.poll(() => page.evaluate(selectors)).toContain('.proof::highlight(confirmed-1)');

  await page.addInitScript(() => {
    const real = window.getComputedStyle.bind(window);
    window.getComputedStyle = (element, pseudo) =>
      real(element, pseudo?.startsWith('::highlight') ? null : pseudo);
  });
  await page.reload();
  await expect.poll(() => page.evaluate(selectors)).toContain('.proof ::highlight(confirmed-1)');
  expect(await page.evaluate(selectors)).not.toContain('.proof::highlight(');
});

/** The selectors of all rules that say how highlights look. */
function selectors(): string {
  const of = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule) return of(rule.cssRules);
      return rule instanceof CSSStyleRule && rule.selectorText.includes('::highlight')
        ? [rule.selectorText]
        : [];
    });
  return [...document.styleSheets].flatMap((sheet) => of(sheet.cssRules)).join('\n');
}
