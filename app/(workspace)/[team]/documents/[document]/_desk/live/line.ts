import type { StreamEvent } from '#lib/claims/events.ts';
import type { Told } from '#lib/live/presence/whereabouts.ts';
import type { Connection } from '../store/snapshot.ts';

/** How far each stream has been read, by its id. */
export type Seqs = Readonly<Record<string, number>>;

/** What comes over the line. `reset`: the stream went on too far to be sent; read the state anew. `gone`: it may no longer be read. */
export type Message =
  | { kind: 'event'; event: StreamEvent }
  | { kind: 'reset'; stream: string }
  | { kind: 'gone'; stream: string }
  | { kind: 'here'; stream: string; told: Told }
  | { kind: 'connection'; connection: Connection };

export type Line = {
  /** How far the line has come: what is asked for when it has to be opened again. */
  seqs(): Seqs;
  close(): void;
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;

/** One server-sent stream of events for several streams of the product, opened again whenever it breaks. */
export function openLine(from: Seqs, hear: (message: Message) => void): Line {
  const seqs: Record<string, number> = { ...from };
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let source = connect();

  /** What was on its way when the line was closed is nobody's any more. */
  function tell(message: Message): void {
    if (!closed) hear(message);
  }

  function connect(): EventSource {
    const streams = Object.entries(seqs).map(([stream, seq]) => `${stream}:${seq}`);
    const opened = new EventSource(`/api/live?streams=${streams.join(',')}`);
    opened.addEventListener('ready', () => {
      pause = FIRST_PAUSE_MS;
      tell({ kind: 'connection', connection: 'live' });
    });
    opened.addEventListener('change', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as StreamEvent;
      seqs[event.stream] = Math.max(seqs[event.stream] ?? 0, event.seq);
      tell({ kind: 'event', event });
    });
    opened.addEventListener('reset', ({ data }: MessageEvent<string>) =>
      tell({ kind: 'reset', ...streamIn(data) }),
    );
    opened.addEventListener('gone', ({ data }: MessageEvent<string>) =>
      tell({ kind: 'gone', ...streamIn(data) }),
    );
    opened.addEventListener('here', ({ data }: MessageEvent<string>) => {
      const { stream, ...told } = JSON.parse(data) as Told & { stream: string };
      tell({ kind: 'here', stream, told });
    });
    opened.addEventListener('error', () => broken(opened));
    return opened;
  }

  /** The browser tries again by itself after a lost line, but not after an answer that was no stream. */
  function broken(failed: EventSource): void {
    if (closed) return;
    tell({ kind: 'connection', connection: navigator.onLine ? 'connecting' : 'offline' });
    if (failed.readyState !== EventSource.CLOSED || failed !== source) return;
    clearTimeout(timer);
    timer = setTimeout(again, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    if (pause > FIRST_PAUSE_MS * 4) tell({ kind: 'connection', connection: 'offline' });
  }

  function again(): void {
    clearTimeout(timer);
    source.close();
    source = connect();
  }

  const cut = () => tell({ kind: 'connection', connection: 'offline' });
  addEventListener('online', again);
  addEventListener('offline', cut);
  return {
    seqs: () => seqs,
    close: () => {
      closed = true;
      removeEventListener('online', again);
      removeEventListener('offline', cut);
      clearTimeout(timer);
      source.close();
    },
  };
}

function streamIn(data: string): { stream: string } {
  return JSON.parse(data) as { stream: string };
}
