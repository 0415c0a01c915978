import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableOf } from '#lib/claims/table.ts';
import { claim } from '../testing/fixtures.ts';
import { reorder, textOrder } from './text-order.ts';

const spot = fc.record({ number: fc.integer({ min: 1, max: 30 }), start: fc.nat(60), length: fc.nat(20) });
const rowOf = ({ number, start, length }: { number: number; start: number; length: number }) =>
  claim(number, { start, end: start + length });

it('puts a claim before those nested in it', () => {
  const rows = [
    claim(1, { start: 5, end: 9 }),
    claim(2, { start: 5, end: 20 }),
    claim(3, { start: 0, end: 3 }),
  ];
  expect(textOrder(tableOf(rows))).toEqual(['claim-3', 'claim-2', 'claim-1']);
});

it('comes to the same whether sorted anew or changed step by step', () => {
  fc.assert(
    fc.property(
      fc.array(spot),
      fc.array(fc.oneof(spot, fc.integer({ min: 1, max: 30 })), { maxLength: 8 }),
      (rows, steps) => {
        const before = tableOf(rows.map(rowOf));
        let after = before;
        const touched: string[] = [];
        for (const step of steps) {
          const id = `claim-${typeof step === 'number' ? step : step.number}`;
          after = typeof step === 'number' ? after.without(id) : after.put(rowOf(step));
          touched.push(id);
        }
        expect(reorder(textOrder(before), before, after, touched)).toEqual(textOrder(after));
      },
    ),
  );
});

it('keeps the list itself when nothing moved', () => {
  const before = tableOf([claim(1), claim(2)]);
  const order = textOrder(before);
  expect(reorder(order, before, before.put(claim(2, { rating: 'confirmed' })), ['claim-2'])).toBe(order);
});
