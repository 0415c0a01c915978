import { expect, test } from 'vitest';
import { dayOf } from './days.ts';

test.each([
  ['2024-05-07', '7 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
  [null, '–'],
])('%s is shown as %s', (on, words) => expect(dayOf(on)).toBe(words));
