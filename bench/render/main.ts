import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from '../../scripts/bench/figure.ts';
import { ensureBrowser } from '../../scripts/browser/ensure-browser.ts';
import { ROOT } from '../../scripts/root.ts';
import { figuresOf } from './figures.ts';
import { type Cell, run } from './run.ts';

const CELLS: Cell[] = [
  { length: 100_000, marks: 1_000 },
  { length: 1_000_000, marks: 10_000 },
];
const TURNS = 5;

/** All figures of painting, measured side by side in one run of one browser. */
export async function renderFigures({ turns = TURNS, cells = CELLS, peers = true } = {}): Promise<Figure[]> {
  const browser = await someBrowser();
  const names = ['bare', 'platform', 'product', ...(peers ? ['react', 'recogito'] : [])];
  const rows = await run(browser, names, cells, turns);
  return cells.flatMap((cell) => figuresOf(rows, cell));
}

async function someBrowser(): Promise<string> {
  const folder = path.join(ROOT, 'node_modules', '.cache', 'galley-browser');
  const signal = new AbortController().signal;
  const browser = await ensureBrowser({ chromiumPath: process.env.CHROMIUM_PATH, folder, signal });
  if (!browser)
    throw new Error('No browser was found to measure in, and none could be brought: install Chromium.');
  Object.assign(process.env, browser.env);
  return browser.path;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      corpus: { type: 'string' },
      turns: { type: 'string' },
      alone: { type: 'boolean' },
    },
  });
  const figures = await renderFigures({ turns: Number(values.turns ?? TURNS), peers: !values.alone });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.table(Object.fromEntries(figures.map(({ id, peers, ...rest }) => [id, { ...rest, ...peers }])));
}
