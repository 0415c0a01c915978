import { expect, test } from 'vitest';
import { onePerLine } from './lines.ts';

test('ticks on one line are one tick', () => {
  expect(onePerLine([104, 40, 40.5, 72])).toEqual([40, 72, 104]);
});
