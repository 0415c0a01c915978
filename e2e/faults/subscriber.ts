import { setTimeout as pause } from 'node:timers/promises';
import { listenTo } from '#lib/testing/listener.ts';
import { headersOf, type Line } from './line.ts';

type Change = { stream: string; seq: number; type: string; subjectId: string };
/** What one listener took in of one stream. */
export type Heard = { stream: string; events: Change[] };
export type Subscriber = {
  heard(): Heard[];
  reaches(heads: Map<string, number>): Promise<void>;
  close(): void;
};

const AGAIN_MS = 150;

/**
 * Listens to streams from their beginning, and comes back by Last-Event-ID whenever the line is lost. What came since
 * the last id is forgotten then, since the server sends it again: it says so by giving the id on a burst's last frame.
 */
export function subscribe({ address, secret }: Line, streams: string[]): Subscriber {
  const taken: Change[] = [];
  const waiting = new Set<() => void>();
  const closing = new AbortController();
  let lastId: string | undefined;
  void keepListening();

  async function keepListening(): Promise<void> {
    while (!closing.signal.aborted) {
      await listen().catch(() => {}); // the server is away: that is what this is about
      await pause(AGAIN_MS);
    }
  }

  async function listen(): Promise<void> {
    const { body, ok } = await fetch(
      `${address}/api/live?streams=${streams.map((id) => `${id}:0`).join(',')}`,
      {
        headers: { ...headersOf(secret), ...(lastId ? { 'last-event-id': lastId } : {}) },
        signal: closing.signal,
      },
    );
    if (!ok || !body) return;
    let burst: Change[] = [];
    const { ended } = listenTo(body, ({ event, id, data }) => {
      if (event === 'change') burst.push(data as unknown as Change);
      if (id === undefined) return;
      lastId = id;
      taken.push(...burst);
      burst = [];
      for (const look of [...waiting]) look();
    });
    await ended();
  }

  const seqOf = (stream: string) => taken.findLast((change) => change.stream === stream)?.seq ?? 0;
  return {
    heard: () => streams.map((stream) => ({ stream, events: taken.filter((one) => one.stream === stream) })),
    reaches: (heads) =>
      new Promise((resolve) => {
        const look = () => {
          if (streams.some((stream) => seqOf(stream) < (heads.get(stream) ?? 0))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () => closing.abort(),
  };
}
