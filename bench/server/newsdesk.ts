import type { Figure } from '../../scripts/bench/figure.ts';
import { type Client, correctionIn, type Note } from './client.ts';
import { listeners } from './listeners.ts';
import { openLoop } from './load.ts';

const LISTENERS = 200;
const NEWSDESK = { commands: 25, queries: 100, warmUpMs: 4_000, ms: 20_000 };

/** A busy desk: people who write, read and watch at the same time. */
export async function newsdesk(client: Client, ids: string[]): Promise<Figure[]> {
  const watching = Array.from({ length: LISTENERS }, (_, at) =>
    client.liveAddress(ids[at % ids.length] ?? ''),
  );
  const live = await listeners(watching, client.headers, correctionIn);
  const at = (index: number) => ids[index % ids.length] ?? '';
  const work = (ms: number, note: Note) =>
    Promise.all([
      openLoop(NEWSDESK.commands, ms, (index) => client.markNoted(at(index), note)),
      openLoop(NEWSDESK.queries, ms, (index) => client.list(at(index))),
    ]);
  await work(NEWSDESK.warmUpMs, () => undefined);
  const [commands, queries] = await work(NEWSDESK.ms, live.mark);
  const lag = live.p95();
  live.close();
  const figure = (id: string, value: number, most: number): Figure => ({
    id: `server.newsdesk.${id}`,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    goal: `≤ ${most}`,
    holds: value <= most,
    peers: {},
  });
  return [
    figure('command p95', commands.p95, 200),
    figure('query p95', queries.p95, 150),
    figure('live lag p95', lag, 300),
  ];
}
