import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from './table.ts';

type Row = { id: string; value: number };
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: fc.nat() }),
);
const steps: fc.Arbitrary<({ put: Row } | { drop: string })[]> = fc.array(
  fc.oneof(
    fc.record({ put: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value: fc.nat() }) }),
    fc.record({ drop: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
  ),
);

describe('a table', () => {
  it('holds what a Map holds after the same steps', () => {
    fc.assert(
      fc.property(rows, steps, (first, then) => {
        const map = new Map<string, Row>(first.map((row) => [row.id, row]));
        let table = tableOf(first);
        for (const step of then) {
          if ('put' in step) {
            map.set(step.put.id, step.put);
            table = table.put(step.put);
          } else {
            map.delete(step.drop);
            table = table.without(step.drop);
          }
        }
        expect(table.size).toBe(map.size);
        for (const id of 'abcdef') expect(table.get(id)).toBe(map.get(id));
        expect(new Set(table.values())).toEqual(new Set(map.values()));
      }),
    );
  });

  it('never changes an older copy', () => {
    fc.assert(
      fc.property(rows, steps, (first, then) => {
        const before = tableOf(first);
        const seen = [...before.values()];
        let table = before;
        for (const step of then) table = 'put' in step ? table.put(step.put) : table.without(step.drop);
        expect(before.values()).toEqual(seen);
        expect(before.size).toBe(seen.length);
        for (const row of seen) expect(before.get(row.id)).toBe(row);
      }),
    );
  });
});
