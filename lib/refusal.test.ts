import { expect, test } from 'vitest';
import { tooMany } from './refusal.ts';

test.each([
  [1, 'a second'],
  [89, '89 seconds'],
  [90, '2 minutes'],
  [600, '10 minutes'],
  [5_340, '89 minutes'],
  [5_399, '2 hours'],
  [86_400, '24 hours'],
])('a wait of %d seconds is told as a person plans it, and to the second for programs', (seconds, words) => {
  const { detail, extra } = tooMany(seconds);
  expect(detail).toContain(`Wait ${words} and`);
  expect(extra.retryAfter).toBe(seconds);
});
