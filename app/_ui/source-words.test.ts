import { expect, test } from 'vitest';
import { roles } from '#lib/auth/permissions.ts';
import { reportViews, withheldIn } from '#lib/reports/rules.ts';
import { seesConfidential } from '#lib/teams/rules.ts';
import { CONFIDENTIALITIES, type Confidentiality } from './source-words.ts';

/** The views whose report does not name such a source. */
function withheldFrom(confidentiality: Confidentiality): string[] {
  return reportViews.filter((view) => withheldIn(view, { confidentiality, withheld: false }));
}

test('what is promised of a source is what is kept', () => {
  expect(CONFIDENTIALITIES).toEqual({
    open: 'Open: may be named in the report',
    internal: 'Internal: not named in the public report',
    confidential: 'Confidential: withheld from readers and from every report',
  });
  expect(withheldFrom('open')).toEqual([]);
  expect(withheldFrom('internal')).toEqual(['public']);
  expect(withheldFrom('confidential')).toEqual([...reportViews]);
  expect(roles.filter((role) => !seesConfidential(role))).toEqual(['reader']);
});
