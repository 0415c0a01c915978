import { expect, test } from '@playwright/test';
import { dispatch, importText } from './support/document.ts';
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

test('a key pressed as soon as words are selected is about these words', async ({ page }) => {
  const team = await signIn(page);
  await importText(page, team, { title: 'A quick hand', text: `A quick hand\n\n${dispatch.text}` });
  const words = 'one crossing a day';
  await page.getByRole('region', { name: 'Article' }).evaluate(selectAndPress, words);
  const claims = page.getByRole('list', { name: /^Claims/ }).getByRole('link');
  await expect(claims).toHaveCount(1);
  await expect(claims).toContainText(words);
});

/** Selects and presses in one turn, before the browser can tell of the selection. */
function selectAndPress(article: Element, words: string): void {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    article.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', code: 'KeyC', bubbles: true }));
    return;
  }
}

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
