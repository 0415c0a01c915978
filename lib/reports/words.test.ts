import { expect, test } from 'vitest';
import { onDay } from './words.ts';

test.each([
  ['2026-11-13', '13 November 2026'],
  ['2026-11', 'November 2026'],
  ['1979', '1979'],
  ['2026-13', '2026-13'],
  ['undated', 'undated'],
])('%s is printed as %s', (date, words) => expect(onDay(date)).toBe(words));
