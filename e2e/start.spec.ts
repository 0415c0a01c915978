import { expect, test } from '@playwright/test';
import { owner } from './support/server.ts';

test('the started server is healthy and lets its first owner in', async ({ page, request }) => {
  const health = await request.get('/api/health');
  expect(await health.json()).toMatchObject({ status: 'ok', database: 'ok' });

  await page.goto('/');
  await page.getByLabel(/e-mail/i).fill(owner.email);
  await page.getByLabel(/password/i).fill(owner.password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page).toHaveURL(/\/newsroom/);
});
