import { describe, expect, it } from 'vitest';
import type { ClaimView } from '#lib/claims/view.ts';
import { AT, claim } from '../testing/fixtures.ts';
import { countsOf } from './counts.ts';
import { type ClaimFilters, narrowings, noFilters, showsAll } from './filters.ts';
import { filtered } from './passing.ts';

const claims: ClaimView[] = [
  claim(1, { rating: 'confirmed', stage: 'signedOff', assigneeId: 'mara', judgedById: 'mara' }),
  claim(2, { rating: 'refuted', stage: 'inReview', judgedById: 'tomas', risk: 'high', kind: 'number' }),
  claim(3, { rating: 'confirmed', staleAt: AT, stage: 'inReview', judgedById: 'mara', assigneeId: 'tomas' }),
  claim(4, { speaker: 'Señora Núñez', risk: 'low', createdAt: '2026-11-14T10:00:00.000Z' }),
];
const beholder = { meId: 'mara', hasSource: (id: string) => id === 'claim-1' };
const numbers = (filters: Partial<ClaimFilters>) =>
  filtered(claims, { ...noFilters, ...filters }, beholder).map(({ number }) => number);

describe('filters', () => {
  it.each<[string, Partial<ClaimFilters>, number[]]>([
    ['mine', { scope: 'mine' }, [1]],
    ['to review: not what I judged', { scope: 'review' }, [2]],
    ['by look', { looks: ['confirmed', 'stale'] }, [1, 3]],
    ['by kind', { kinds: ['number'] }, [2]],
    ['by risk', { risks: ['high', 'low'] }, [2, 4]],
    ['by stage', { stages: ['signedOff'] }, [1]],
    ['by person', { assignee: 'tomas' }, [3]],
    ['that nobody has', { assignee: 'none' }, [2, 4]],
    ['without a source', { noSource: true }, [2, 3, 4]],
    ['by words, accents or not', { text: 'senora NUNEZ' }, [4]],
    ['by number', { text: '#3' }, [3]],
    ['every word must fit', { text: 'quote nunez' }, [4]],
    ['all at once', { looks: ['refuted'], kinds: ['fact'] }, []],
    ['riskiest first', { sort: 'risk' }, [2, 1, 3, 4]],
    ['newest first', { sort: 'newest' }, [4, 3, 2, 1]],
    ['by number, with a filter', { sort: 'number', assignee: 'none' }, [2, 4]],
  ])('%s', (_name, filters, expected) => {
    expect(numbers(filters)).toEqual(expected);
  });

  it('gives the same list back when nothing is asked', () => {
    expect(filtered(claims, noFilters, beholder)).toBe(claims);
    expect(showsAll(noFilters)).toBe(true);
    expect(narrowings({ ...noFilters, text: 'x', noSource: true, looks: ['open'] })).toBe(2);
  });

  it('counts over all claims; a stale one is not judged', () => {
    expect(countsOf(claims, 'mara')).toMatchObject({ all: 4, mine: 1, review: 1, judged: 2 });
    expect(countsOf(claims, 'mara').looks).toMatchObject({ confirmed: 1, refuted: 1, stale: 1, open: 1 });
  });
});
