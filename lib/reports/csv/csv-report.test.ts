import { describe, expect, test } from 'vitest';
import { buildReport } from '../dataset.ts';
import { facts } from '../testing/ferry.ts';
import { hostile } from '../testing/hostile.ts';
import { plantedFacts } from '../testing/planted.ts';
import { emptyFacts, manyFacts } from '../testing/variants.ts';
import { csvReport } from './csv-report.ts';
import { inert } from './inert.ts';

describe('a cell that begins like a formula is made inert', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    '\u200b=1',
    '−1',
  ])('%j', (cell) => {
    expect(inert(cell)).toBe(`'${cell}`);
  });
  test.each(['', 'a', 'a=1', '1-2', '“quoted”', '84 kilometres', 'رقم'])('%j is left alone', (cell) => {
    expect(inert(cell)).toBe(cell);
  });
});

test('one line a claim and one an untouched passage, in the order of the text', () => {
  const report = buildReport(facts(), 'editor');
  const [heads, ...rows] = cellsOf(csvReport(report));
  expect(heads?.slice(0, 4)).toEqual(['entry', 'number', 'passage', 'verdict']);
  expect(rows).toHaveLength(report.claims.length + report.counts.untouched);
  const starts = rows.map((row) => Number(row[heads?.indexOf('start') ?? 0]));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(rows.filter((row) => row[0] === 'untouched')).toHaveLength(report.counts.untouched);
  expect(rows.find((row) => row[1] === '3')?.[heads?.indexOf('evidence') ?? 0]).toBe(
    'refutes; Yearbook of shipping 1979; p. 88; A1; “Halden line: 240,112”\ncontext; The Tidewater, 2 March 1979; p. 2; D?',
  );
  expect(rows.find((row) => row[1] === '6')?.[heads?.indexOf('evidence') ?? 0]).toBe('No source cited');
});

test('no field starts a formula, and hostile words come back to the letter', () => {
  const rows = cellsOf(csvReport(buildReport(plantedFacts(hostile), 'editor')));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  expect(rows.flat()).toContain(`'${hostile('rationale')}`);
});

test.each([
  [0, emptyFacts()],
  [1000, manyFacts(1000)],
])('%i claims', (claims, given) => {
  const rows = cellsOf(csvReport(buildReport(given, 'public')));
  expect(rows.filter((row) => row[0] === 'claim')).toHaveLength(claims);
});

/** RFC 4180, read back without the library that wrote it. */
function cellsOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '') break;
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
