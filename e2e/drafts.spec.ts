import { expect, test } from '@playwright/test';
import { dispatch, importText } from './support/document.ts';
import { signIn } from './support/people.ts';

test('what is being typed survives a reload, and the page is taken over as the server made it', async ({
  page,
}) => {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  const team = await signIn(page);
  await importText(page, team, { title: 'Half a sentence', text: `Half a sentence\n\n${dispatch.text}` });
  await page.keyboard.press('u');
  await page.keyboard.press('c');
  await page.keyboard.press('1');
  const why = page.getByRole('textbox', { name: 'Why' });
  await why.pressSequentially('The harbour log');
  await expect(page.getByText('Not saved yet')).toBeVisible();

  await page.reload();
  await expect(why).toHaveValue('The harbour log');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  expect(wrong).toEqual([]);
  // a part in a boundary of its own comes and is taken over later than the rest, when colleagues may have changed what it shows
  const answer = await page.request.get(page.url(), { headers: { accept: 'text/html' } });
  expect(await answer.text()).not.toContain('<!--$?-->');
});
