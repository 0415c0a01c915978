import { expect, test } from 'vitest';
import { mayExport, reportViews, viewsFor, withheldIn } from './rules.ts';

test.each([
  ['reader', ['public']],
  ['checker', ['public']],
  ['editor', ['editor', 'lawyer', 'public']],
  ['owner', ['editor', 'lawyer', 'public']],
] as const)('a %s may have the views %j', (role, views) => {
  expect(viewsFor({ role, own: false })).toEqual(views);
  for (const view of reportViews)
    expect(mayExport(view, { role, own: true })).toBe(viewsFor({ role, own: true }).includes(view));
});

test.each([
  ['open', false, [null, null, null]],
  ['internal', false, [null, null, 'internal']],
  ['confidential', false, ['confidential', 'confidential', 'confidential']],
  ['confidential', true, ['confidential', 'confidential', 'confidential']],
  ['open', true, ['confidential', 'confidential', 'confidential']],
] as const)(
  'a source that is %s (blanked already: %s) is withheld from editor, lawyer and public as %j',
  (confidentiality, withheld, expected) => {
    expect(reportViews.map((view) => withheldIn(view, { confidentiality, withheld }))).toEqual(expected);
  },
);
