import { expect, test } from 'vitest';
import { bareCode, isRecoveryCode } from './rules.ts';

test.each([
  ['287082', '287082'],
  [' 287 082 ', '287082'],
  ['٢٨٧٠٨٢', '287082'],
  ['۲۸۷۰۸۲', '287082'],
  ['２８７０８２', '287082'],
  ['\u200e287082', '287082'],
  ['ABCD-efgh-jkmn-pq23', 'abcdefghjkmnpq23'],
])('the code %j is read as %s', (typed, code) => {
  expect(bareCode(typed)).toBe(code);
});

test('a recovery code is told from a code of six digits by its length', () => {
  expect(isRecoveryCode(bareCode('abcd-efgh-jkmn-pq23'))).toBe(true);
  expect(isRecoveryCode(bareCode('287 082'))).toBe(false);
});
