import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, citation, claim, source, workspace } from '../testing/fixtures.ts';
import { packRows, unpackRows } from './columns.ts';
import { MOST_QUOTES, pack, packSpans, unpack, unpackSpans } from './pack.ts';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('columns', () => {
  it('give back the same rows', () => {
    const time = fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') })
      .map((date) => date.toISOString());
    const row = fc.record({
      id: fc.uuid(),
      word: fc.constantFrom('one', 'two', null),
      at: fc.option(time),
      when: time,
      text: fc.option(fc.string()),
      figure: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackRows(overTheWire(packRows(rows)))).toEqual(rows);
      }),
    );
  });
});

describe('pack', () => {
  const state = workspace([claim(1, { rating: 'confirmed', judgedAt: AT }), claim(2)], {
    citations: { one: citation('one', 'claim-1') },
    sources: { source: source('source') },
  });

  it('gives back the same state and sentences', () => {
    const spans = [
      { start: 3, end: 10 },
      { start: 11, end: 30 },
    ];
    expect(unpack(overTheWire(pack(state, spans)), () => '')).toEqual({ state, sentences: spans });
  });

  it('reads the quotes of many claims from the text', () => {
    const many = Array.from({ length: MOST_QUOTES + 1 }, (_, at) => claim(at + 1));
    const packed = overTheWire(pack(workspace(many), []));
    expect(JSON.stringify(packed)).not.toContain('quote 2');
    const { state: back } = unpack(packed, ({ start }) => `words at ${start}`);
    expect(back.claims['claim-2']?.quote).toBe('words at 200');
  });

  it('takes less than 150 characters for each of 10,000 claims', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      claim(at + 1, { id: crypto.randomUUID(), createdAt: new Date(at * 777).toISOString(), updatedAt: AT }),
    );
    expect(JSON.stringify(pack(workspace(many), [])).length / 10_000).toBeLessThan(150);
  });
});

it('spans survive as gaps and lengths', () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(50))).map((pairs) => {
    let at = 0;
    return pairs.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
  fc.assert(
    fc.property(spans, (given) => {
      expect(unpackSpans(packSpans(given))).toEqual(given);
    }),
  );
});
