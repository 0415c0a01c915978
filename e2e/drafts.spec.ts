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
  // Esc leaves a text and sends nothing, in one line as in several; what is not saved says so
  await page.keyboard.press('Escape');
  await expect(why).not.toBeFocused();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  const speaker = page.getByRole('textbox', { name: 'Speaker' });
  await speaker.pressSequentially('Lena');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not saved yet')).toHaveCount(2);

  await page.reload();
  await expect(why).toHaveValue('The harbour log');
  await expect(speaker).toHaveValue('Lena');
  await expect(page.getByText('Not saved yet')).toHaveCount(2);
  await speaker.press('Enter');
  await expect(page.getByText('Not saved yet')).toHaveCount(1);
  await why.click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Not saved yet')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.reload();
  await expect(speaker).toHaveValue('Lena');
  await expect(why).toHaveValue('');

  expect(wrong).toEqual([]);
  // a part in a boundary of its own comes and is taken over later than the rest, when colleagues may have changed what it shows
  const answer = await page.request.get(page.url(), { headers: { accept: 'text/html' } });
  expect(await answer.text()).not.toContain('<!--$?-->');
});

test('what is said of a source keeps its place, its words and a colleague’s', async ({ page }) => {
  const team = await signIn(page);
  const text = `Words on a source\n\n${dispatch.text}`;
  const id = await importText(page, team, { title: 'Words on a source', text });
  await page.keyboard.press('u');
  await page.keyboard.press('c');
  const panel = page.getByRole('complementary', { name: 'Claim 1' });
  const evidence = panel.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Change' }) });
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await test.step('a file is cited with what was said last, also when the form is closed by then', async () => {
    const held = Promise.withResolvers<void>();
    await page.route('**/api/files?*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.keyboard.press('s');
    const file = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(`Log, ${Date.now()}`) };
    await panel.getByLabel('File to cite').setInputFiles(file);
    await panel.getByRole('radio', { name: 'Refutes' }).click();
    await panel.getByText('Excerpt, place, note').click();
    await panel.getByRole('textbox', { name: 'Excerpt' }).fill('On the third of May');
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('button', { name: 'Cite' }).first()).toBeFocused();
    held.resolve();
    await expect(page.getByText('“log.txt” is cited on claim 1')).toBeVisible();
    await expect(evidence).toContainText('Refutes');
    await expect(evidence).toContainText('On the third of May');
  });

  await test.step('only what was changed is saved, by Ctrl Enter; the keyboard is back where it was', async () => {
    const other = await page.context().newPage();
    await other.goto(`/${team}/documents/${id}?claim=1`);
    const theirs = other.getByRole('complementary', { name: 'Claim 1' });
    await evidence.getByRole('button', { name: 'Change' }).press('Enter');
    await expect(panel.getByRole('radio', { name: 'Refutes' })).toBeFocused();
    await panel.getByRole('textbox', { name: 'Note' }).fill('Page 3 has it');
    await theirs.getByRole('button', { name: 'Change' }).click();
    await theirs.getByRole('radio', { name: 'Context' }).click();
    await theirs.getByRole('button', { name: 'Save' }).click();
    await expect(panel.getByRole('radio', { name: 'Context' })).toBeChecked();
    await panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
    await expect(panel.getByRole('button', { name: 'Change' })).toBeFocused();
    for (const one of [panel, theirs])
      await expect(one.getByRole('listitem').filter({ hasText: 'Page 3 has it' })).toContainText('Context');
    await other.close();
  });

  await test.step('Esc closes the form and nothing else', async () => {
    await page.keyboard.press('Enter');
    await panel.getByRole('radio', { name: 'Context' }).press('Escape');
    await expect(panel.getByRole('button', { name: 'Change' })).toBeFocused();
    await expect(page.getByText(/^Sentence \d+ of \d+/).first()).toBeVisible(); // it would take the cursor first
  });

  await test.step('what is refused stands in the form again', async () => {
    const problem = { status: 422, code: 'invalid', title: 'Refused', detail: 'That is too long.' };
    await page.route('**/citations.addByAddress', (route) =>
      route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.keyboard.press('s');
    await page.keyboard.type('https://log.example/may');
    await panel.getByText('Excerpt, place, note').click();
    await panel.getByRole('textbox', { name: 'Excerpt' }).fill('The words that matter');
    await panel.getByRole('textbox', { name: 'Excerpt' }).press('Control+Enter');
    await expect(page.getByText('That is too long.')).toBeVisible();
    await page.keyboard.press('s');
    await expect(panel.getByRole('textbox', { name: /Address, or words/ })).toHaveValue(
      'https://log.example/may',
    );
    await expect(panel.getByRole('textbox', { name: 'Excerpt' })).toHaveValue('The words that matter');
  });
});
