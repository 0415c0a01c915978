import { expect, test } from 'vitest';
import { inARow } from './in-a-row.ts';

test('what is not known is left out; what runs from right to left is kept to itself', () => {
  expect(inARow(['Web page', null, 'Harbour Post', undefined, '', '3 May'])).toBe(
    'Web page · Harbour Post · 3 May',
  );
  expect(inARow(['هيئة الميناء', '17 Nov 2026'])).toBe('\u2068هيئة الميناء\u2069 · 17 Nov 2026');
});
