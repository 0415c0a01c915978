import { randomUUID } from 'node:crypto';
import type { Figure } from '../../scripts/bench/figure.ts';
import { type Client, correctionIn, type Note } from './client.ts';
import { listeners } from './listeners.ts';
import { openLoop, send } from './load.ts';

const LISTENERS = 200;
const FAN_OUT = { perSecond: 10, ms: 8_000 };

/** One event to 200 browsers: from the request that makes it to each of them, and from the first of them to the last. */
export async function fanOut(client: Client, hot: string, memoryUrl: string): Promise<Figure[]> {
  const ours = await heardBy(client.liveAddress(hot), client.headers, (note) => client.markNoted(hot, note));
  const theirs = await heardBy(`${memoryUrl}/live`, {}, (note) => {
    const correction = randomUUID();
    note(correction, performance.now());
    return send(memoryUrl, { correction });
  });
  return (['p50', 'spread'] as const).map((what) => ({
    id: what === 'p50' ? 'server.fan-out.200' : 'server.fan-out.first to last',
    value: Number(ours[what].toFixed(1)),
    unit: 'ms',
    goal: '≤ 2 × in-memory SSE',
    holds: ours[what] <= 2 * theirs[what],
    peers: { 'in-memory SSE': Number(theirs[what].toFixed(1)) },
  }));
}

async function heardBy(
  url: string,
  headers: Record<string, string>,
  write: (note: Note) => Promise<unknown>,
) {
  const live = await listeners(Array(LISTENERS).fill(url), headers, correctionIn);
  await openLoop(FAN_OUT.perSecond, FAN_OUT.ms, () => write(live.mark));
  const figures = { p50: live.p50(), spread: live.spread() };
  live.close();
  return figures;
}
