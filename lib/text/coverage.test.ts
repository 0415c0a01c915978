import { expect, test } from 'vitest';
import { wholePercent } from './coverage.ts';

test('a share in per cent is exact where it is whole, and else never rounded up', () => {
  for (let all = 1; all <= 300; all += 1)
    for (let part = 0; part <= all; part += 1)
      expect(`${part} of ${all}: ${wholePercent(part / all)}`).toBe(
        `${part} of ${all}: ${(100 * part - ((100 * part) % all)) / all}`,
      );
});
