import { expect, it } from 'vitest';
import type { EventView } from '#lib/claims/history.ts';
import { type HistoryPage, withEarlier, withNewest } from './history-page.ts';

const page = (seqs: number[], next: number | null): HistoryPage => ({
  events: seqs.map((seq) => ({ seq }) as EventView),
  next,
});

it.each<[string, HistoryPage | null, HistoryPage, HistoryPage]>([
  ['nothing read yet', null, page([9, 8], 8), page([9, 8], 8)],
  ['earlier pages read', page([9, 8, 7, 6], 6), page([10, 9], 9), page([10, 9, 8, 7, 6], 6)],
  ['all of it read', page([9, 8, 7], null), page([10, 9], 9), page([10, 9, 8, 7], null)],
  ['a gap between', page([9, 8], 8), page([30, 29], 29), page([30, 29], 29)],
  ['a short history', page([2, 1], null), page([3, 2, 1], null), page([3, 2, 1], null)],
])('%s: the newest page comes before what stays', (_, known, newest, expected) => {
  expect(withNewest(known, newest)).toEqual(expected);
});

it('an earlier page comes after', () => {
  expect(withEarlier(page([9, 8], 8), page([7, 6], null))).toEqual(page([9, 8, 7, 6], null));
});
