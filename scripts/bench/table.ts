import type { Figure } from './figure.ts';

const HEAD = ['', 'measured', 'value', 'goal', 'peers'];

/** The figures as a table of text, one line each; the first column says whether the goal holds. */
export function tableOf(figures: Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ id, value, unit, goal, holds, peers }: Figure): string[] {
  const others = Object.entries(peers).map(([name, figure]) => `${name} ${figure}`);
  return [holds ? '✓' : '✗', id, `${value} ${unit}`.trim(), goal, others.join(', ')];
}
