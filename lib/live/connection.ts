import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import type { Hub } from './hub.ts';
import { headsOf, type Row } from './read.ts';
import { type Right, rightsOf } from './rights.ts';

/** Further behind than this, a client reads the state anew instead of replaying. */
export const MOST_REPLAYED = 1_000;
const HEARTBEAT_MS = 15_000;
const RECHECK_MS = 1_000; // a removed member's stream closes within two seconds

export type Wanted = Map<string, number>;
type Present = (row: Row, right: Right) => unknown;
type Opened = { db: Db; hub: Hub; viewer: Viewer; wanted: Wanted; present: Present; signal: AbortSignal };

/** One browser's stream of server-sent events: only what its viewer may see, from where it left off, closed when the rights end. */
export async function openConnection({
  db,
  hub,
  viewer,
  wanted,
  present,
  signal,
}: Opened): Promise<ReadableStream<Uint8Array>> {
  const rights = new Map(
    (await rightsOf(db, viewer, [...wanted.keys()], new Date())).map((right) => [right.stream, right]),
  );
  const heads = await headsOf(db, [...rights.keys()]);
  const encoder = new TextEncoder();
  let stop = () => {};
  let ended = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (frame: string) => controller.enqueue(encoder.encode(frame));
      const places = new Map<string, number>();
      for (const [stream, after] of wanted) open(stream, after);
      const unfollow = hub.follow({ places, send: (rows) => write(frames(rows)) });
      write(`${idLine()}event: ready\ndata: {}\n\n`);
      const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
      const recheck = setInterval(() => void check(), RECHECK_MS);

      function open(stream: string, after: number): void {
        const head = heads.get(stream);
        if (head === undefined) {
          write(`event: gone\ndata: ${JSON.stringify({ stream })}\n\n`);
          return;
        }
        const tooFar = head - after > MOST_REPLAYED || after > head;
        if (tooFar) write(`event: reset\ndata: ${JSON.stringify({ stream })}\n\n`);
        places.set(stream, tooFar ? head : after);
      }
      function idLine(): string {
        return `id: ${[...places].map(([stream, seq]) => `${stream}:${seq}`).join(',')}\n`;
      }
      function frames(rows: Row[]): string {
        const shown = rows.flatMap((row) => {
          const right = rights.get(row.streamId);
          return right ? [`event: change\ndata: ${JSON.stringify(present(row, right))}\n\n`] : [];
        });
        return shown.map((frame, at) => (at === shown.length - 1 ? idLine() + frame : frame)).join('');
      }
      async function check(): Promise<void> {
        const still = await rightsOf(db, viewer, [...places.keys()], new Date()).catch(() => null);
        if (!still) return; // the database is away: nothing is sent meanwhile either
        const unchanged = still.every((right) => rights.get(right.stream)?.role === right.role);
        if (still.length === places.size && unchanged) return;
        for (const stream of places.keys())
          if (!still.some((right) => right.stream === stream))
            write(`event: gone\ndata: ${JSON.stringify({ stream })}\n\n`);
        close();
      }
      stop = () => {
        stop = () => {};
        clearInterval(heartbeat);
        clearInterval(recheck);
        unfollow();
      };
      function close(): void {
        if (ended) return;
        ended = true;
        stop();
        controller.close();
      }
      if (signal.aborted) close();
      else signal.addEventListener('abort', close, { once: true });
    },
    cancel() {
      ended = true;
      stop();
    },
  });
}
