import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { historyFigures } from './history-bench.ts';
import { otherFigures } from './other-bench.ts';
import { quoteFigures } from './quote-bench.ts';
import { reanchorFigures } from './reanchor-bench.ts';
import { sentenceFigures } from './sentence-bench.ts';

/** All figures of the text engine, beside its peers. `--corpus DIR` adds the golden rules and real revision histories. */
const { values } = parseArgs({ options: { json: { type: 'string' }, corpus: { type: 'string' } } });
const figures = [
  ...sentenceFigures(values.corpus),
  ...(await quoteFigures()),
  ...reanchorFigures(),
  ...otherFigures(),
  ...historyFigures(values.corpus),
];
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
console.table(Object.fromEntries(figures.map(({ id, peers, ...rest }) => [id, { ...rest, ...peers }])));
