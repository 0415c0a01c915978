import { expect, test } from 'vitest';
import { buildReport } from './dataset.ts';
import { render } from './formats.ts';
import { emptyFacts } from './testing/variants.ts';

test('so many reports are made at a time, some wait, and the rest are told to come back', async () => {
  const report = buildReport(emptyFacts(), 'public');
  const made = await Promise.all(Array.from({ length: 25 }, () => render(report, 'csv', '/nowhere')));
  expect(made.filter((one) => one.ok)).toHaveLength(22);
  expect(made.filter((one) => !one.ok).map((one) => 'code' in one && one.code)).toEqual([
    'busy',
    'busy',
    'busy',
  ]);
});
