import { expect, test } from 'vitest';
import { tableOf } from '#lib/claims/table.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { claimsStartingIn } from './near-claims.ts';

const rows = [0, 10, 10, 25, 40].map((start, at) => ({ id: `c${at}`, start, end: start + 50 }) as ClaimView);
const now = { claims: tableOf(rows), order: rows.map((row) => row.id) };

test.each([
  ['all', 0, 99, ['c0', 'c1', 'c2', 'c3', 'c4']],
  ['those that start together', 10, 11, ['c1', 'c2']],
  ['the end is not in it', 25, 40, ['c3']],
  ['a claim that only reaches in is not in it', 41, 60, []],
])('%s', (_, start, end, expected) => {
  expect(claimsStartingIn(now, { start, end }).map((claim) => claim.id)).toEqual(expected);
});
