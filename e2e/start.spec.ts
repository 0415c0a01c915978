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

test('pages, answers of the API and scripts say that other sites have no business with them', async ({
  page,
  request,
}) => {
  const first = await page.goto('/sign-in');
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect(first?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  for (const answer of [first, await request.get('/api/health'), await request.get('/api/v1/teams.list')])
    expect(answer?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  expect((await request.get(script ?? '')).headers()['x-content-type-options']).toBe('nosniff');
});
