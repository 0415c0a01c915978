import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../lib/auth/viewer.ts';
import { create } from '../../lib/claims/commands.ts';
import type { Db } from '../../lib/db/client.ts';
import { execute } from '../../lib/door/execute.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import { type Client, correctionIn, type Note } from './client.ts';
import { listeners } from './listeners.ts';
import { openLoop, send } from './load.ts';

const LISTENERS = 200;
const FAN_OUT = { perSecond: 10, ms: 8_000 };

/** Where the commands of another process come from: the bench's own, on the same database. */
type Beside = { db: Db; viewer: Viewer };

/**
 * One event to 200 browsers, beside what is posted to a server that keeps it in memory: from the commit, made in another
 * process, to each of them; and from the request that makes it, the whole command with it.
 */
export async function fanOut(
  client: Client,
  beside: Beside,
  hot: string,
  memoryUrl: string,
): Promise<Figure[]> {
  const heard = (write: (note: Note) => Promise<unknown>) =>
    heardBy(client.liveAddress(hot), client.headers, write);
  const committed = await heard((note) => commitNoted(beside, hot, note));
  const asked = await heard((note) => client.markNoted(hot, note));
  const theirs = await heardBy(`${memoryUrl}/live`, {}, (note) => {
    const correction = randomUUID();
    note(correction, performance.now());
    return send(memoryUrl, { correction });
  });
  const figure = (id: string, value: number): Figure => ({
    id: `server.fan-out.${id}`,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    goal: '≤ 2 × in-memory SSE',
    holds: value <= 2 * theirs,
    peers: { 'in-memory SSE': Number(theirs.toFixed(1)) },
  });
  return [figure('200, from the commit', committed), figure('200, from the request', asked)];
}

/** A claim made in this process; its time is noted once it is committed. */
async function commitNoted({ db, viewer }: Beside, documentId: string, note: Note): Promise<void> {
  const correction = randomUUID();
  await execute(create, { db, viewer, input: { documentId, start: 28, end: 60, correction } });
  note(correction, performance.now());
}

/** Milliseconds, the median over events and connections. */
async function heardBy(
  url: string,
  headers: Record<string, string>,
  write: (note: Note) => Promise<unknown>,
): Promise<number> {
  const live = await listeners(Array(LISTENERS).fill(url), headers, correctionIn);
  await openLoop(FAN_OUT.perSecond, FAN_OUT.ms, () => write(live.mark));
  const median = live.p50();
  live.close();
  return median;
}
