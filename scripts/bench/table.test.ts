import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('figures stand in columns, peers at the end', () => {
  const table = tableOf([
    {
      id: 'render.paint.1000',
      value: 14.2,
      unit: 'ms',
      goal: '≤ 2 × platform',
      holds: true,
      peers: { platform: 11, react: 138 },
    },
    { id: 'acts.claim', value: 9, unit: '', goal: '≤ 8', holds: false, peers: {} },
  ]);
  expect(table.split('\n')).toEqual([
    '   measured           value    goal            peers',
    '✓  render.paint.1000  14.2 ms  ≤ 2 × platform  platform 11, react 138',
    '✗  acts.claim         9        ≤ 8',
  ]);
});
