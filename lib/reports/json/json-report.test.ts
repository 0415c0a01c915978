import { expect, test } from 'vitest';
import { buildReport } from '../dataset.ts';
import { reportViews } from '../rules.ts';
import { reportSchema } from '../schema.ts';
import { facts } from '../testing/ferry.ts';
import { hostile } from '../testing/hostile.ts';
import { plantedFacts } from '../testing/planted.ts';
import { jsonReport, reportJsonSchema } from './json-report.ts';

test.each(reportViews)('the %s view comes back whole, and by its schema', (view) => {
  for (const given of [facts(), plantedFacts(hostile)]) {
    const report = buildReport(given, view);
    const read: unknown = JSON.parse(jsonReport(report));
    expect(reportSchema.parse(read)).toEqual(report);
    expect(read).toEqual(report);
  }
});

test('the schema can be handed out', () => {
  expect(reportJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  });
});
