import { expect, test } from 'vitest';
import { allows, type Permission, permissions, roles } from './permissions.ts';

/** Who may do what, written out: readers, checkers, editors, owners; "own" where the work must be one's own. */
const table: Record<Permission, string> = {
  'team.read': 'yes yes yes yes',
  'team.leave': 'yes yes yes yes',
  'team.manage': 'no no no yes',
  'team.audit': 'no no no yes',
  'token.manage': 'yes yes yes yes',
  'document.read': 'yes yes yes yes',
  'document.import': 'no yes yes yes',
  'document.edit': 'no yes yes yes',
  'document.manage': 'no no yes yes',
  'claim.work': 'no yes yes yes',
  'claim.delete': 'no own yes yes',
  'claim.signOff': 'no no yes yes',
  'clearing.delete': 'no own yes yes',
  'citation.delete': 'no own yes yes',
  'source.read': 'yes yes yes yes',
  'source.work': 'no yes yes yes',
  'source.delete': 'no own yes yes',
  'source.seeConfidential': 'no yes yes yes',
  'export.public': 'yes yes yes yes',
  'export.every': 'no no yes yes',
};

test.each(Object.entries(table) as [Permission, string][])('%s', (permission, row) => {
  const said = roles.map((role) => {
    const [own, others] = [true, false].map((mine) => allows(permission, { role, own: mine }));
    return own === others ? (own ? 'yes' : 'no') : 'own';
  });
  expect(said.join(' ')).toBe(row);
});

test('the table above is whole', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(permissions).sort());
});
