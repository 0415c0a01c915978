import type { Figure } from '../../scripts/bench/figure.ts';
import type { Cell, Row } from './run.ts';

/** The figures of a cell, medians over the turns. `platform` is the limit, `bare` the page without marks. */
export function figuresOf(rows: readonly Row[], cell: Cell): Figure[] {
  const own = rows.filter((row) => row.length === cell.length && row.marks === cell.marks);
  const of = (read: (row: Row) => number) => (name: string) =>
    median(own.filter((row) => row.name === name).map(read));
  const id = (what: string) => `render.${what}.${cell.marks}`;
  const painted = of((row) => row.paint.painted);
  const dropped = of((row) => row.scroll.dropped);
  const right = of((row) => row.hits.right);
  const figure = (
    what: string,
    unit: string,
    read: (name: string) => number,
    goal: string,
    holds: (value: number) => boolean,
  ): Figure => {
    const peers = Object.fromEntries(
      PEERS.map((name) => [name, rounded(read(name))]).filter(([, value]) => !Number.isNaN(value)),
    );
    return {
      id: id(what),
      value: rounded(read('product')),
      unit,
      goal,
      holds: holds(read('product')),
      peers,
    };
  };
  return [
    figure(
      'paint',
      'ms',
      painted,
      '≤ 2 × platform, 5 × faster than react, 20 × faster than recogito',
      (value) =>
        value <= 2 * painted('platform') &&
        atMost(value, painted('react'), 5) &&
        atMost(value, painted('recogito'), 20),
    ),
    figure(
      'add-script',
      'ms',
      of((row) => row.add.script),
      '≤ 1',
      (value) => value <= 1,
    ),
    figure(
      'add-painted',
      'ms',
      of((row) => row.add.painted),
      'in the next frame (≤ 17)',
      (value) => value <= 17,
    ),
    figure(
      'hit',
      'ms',
      of((row) => row.hits.first),
      '≤ 1',
      (value) => value <= 1,
    ),
    figure('hit-right', 'share', right, '1', (value) => value === 1),
    figure(
      'scroll-dropped',
      'frames of 120',
      dropped,
      '≤ 2 more than bare',
      (value) => value <= dropped('bare') + 2,
    ),
  ];
}

const PEERS = ['platform', 'react', 'recogito', 'bare'] as const;

/** A peer that was not measured proves nothing, and refutes nothing. */
function atMost(value: number, peer: number, times: number): boolean {
  return Number.isNaN(peer) || value * times <= peer;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
