import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installedBrowsers } from '../../scripts/browser/installed.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type Cell, run } from './run.ts';

const CELLS: Cell[] = [
  { length: 100_000, marks: 1_000 },
  { length: 1_000_000, marks: 10_000 },
];
/** Recogito takes half a minute for the large cell; once is enough to see that. */
const TURNS = 5;

/** All figures of painting, measured side by side in one run of one browser. */
export async function renderFigures({ turns = TURNS, cells = CELLS, peers = true } = {}): Promise<Figure[]> {
  const browser = process.env.CHROMIUM_PATH ?? (await installedBrowsers(undefined))[0]?.path;
  if (!browser) throw new Error('No browser: set CHROMIUM_PATH to a Chromium.');
  const quick = ['bare', 'platform', 'product', ...(peers ? ['react'] : [])];
  const rows = await run(browser, quick, cells, turns);
  if (peers) rows.push(...(await run(browser, ['recogito'], cells, 1)));
  return cells.flatMap((cell) => figuresOf(rows, cell));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, turns: { type: 'string' }, alone: { type: 'boolean' } },
  });
  const figures = await renderFigures({ turns: Number(values.turns ?? TURNS), peers: !values.alone });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.table(Object.fromEntries(figures.map(({ id, peers, ...rest }) => [id, { ...rest, ...peers }])));
}
