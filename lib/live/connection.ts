import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { Refusal } from '../refusal.ts';
import { encoded, frame, heartbeat, idLine, type Places } from './frames.ts';
import type { Hub } from './hub.ts';
import type { Presence } from './presence/presence.ts';
import { headsOf, type RawEvent } from './read.ts';
import { type Right, rightsOf } from './rights.ts';
import type { Room } from './room.ts';
import type { Warden } from './warden.ts';

/** Further behind than this, a client reads the state anew instead of replaying. */
const MOST_REPLAYED = 1_000;
const HEARTBEAT_MS = 15_000;
/** Bytes that may wait for a browser which reads slowly, or not at all. Then it is let go, and comes back when it can. */
const MOST_WAITING = 2_000_000;
/** Connections of one session or token: far more than anyone has tabs, far fewer than a process can hold. */
export const MOST_OPEN = 500;
const COME_BACK_AFTER = 30;

/** The streams a client follows, each with the seq it has come to. */
export type Wanted = Map<string, number>;
export type Live = { db: Db; hub: Hub; warden: Warden; presence: Presence; room: Room };
type Present = (row: RawEvent, right: Right) => unknown;
type Opened = { live: Live; viewer: Viewer; wanted: Wanted; present: Present; signal: AbortSignal };
type Controller = ReadableStreamDefaultController<Uint8Array>;

/**
 * One browser's stream of server-sent events: only what its viewer may see, from where it left off, closed when the rights
 * end. Refuses whoever has too many open.
 */
export async function openConnection(opened: Opened): Promise<ReadableStream<Uint8Array>> {
  const { live, viewer } = opened;
  const leave = live.room.enter(viewer.kind === 'session' ? viewer.sessionId : viewer.tokenId);
  if (!leave) throw tooManyOpen();
  try {
    return await stream(opened, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

async function stream(opened: Opened, leave: () => void): Promise<ReadableStream<Uint8Array>> {
  const { live, viewer, wanted } = opened;
  const streams = [...wanted.keys()];
  const [rights = []] = await rightsOf(live.db, [{ viewer, streams }], new Date());
  const heads = await headsOf(
    live.db,
    rights.map((right) => right.stream),
  );
  let close = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        close = serve(controller, { ...opened, rights, heads, leave });
      },
      cancel: () => close(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}

type Serving = Opened & { rights: Right[]; heads: Places; leave: () => void };

function serve(controller: Controller, serving: Serving): () => void {
  const { live, viewer, present, signal, rights } = serving;
  const { places, notices } = startingPlaces(serving.wanted, serving.heads);
  controller.enqueue(encoded(`${notices.join('')}${idLine(places)}${frame('ready', {})}`));

  const rightOf = new Map(rights.map((right) => [right.stream, right]));
  const pass = (bytes: Uint8Array) => (isFull(controller) ? close() : controller.enqueue(bytes));
  const send = (rows: RawEvent[]) => pass(burst(rows, rightOf, present, places));
  const reset = (stream: string, seq: number) =>
    pass(encoded(`${idLine(places, { stream, seq })}${frame('reset', { stream })}`));
  const ended = (still: Right[]) => {
    const lost = rights
      .map((right) => right.stream)
      .filter((id) => !still.some(({ stream }) => stream === id));
    for (const stream of lost) controller.enqueue(encoded(frame('gone', { stream })));
    live.presence.drop(viewer.userId, lost);
    close();
  };

  const unfollow = live.hub.follow({ places, send, reset });
  const unwatch = live.warden.watch({ viewer, streams: [...places.keys()], rights, ended });
  const unsee = live.presence.watch({ streams: documentsIn(rights), send: pass });
  const beat = setInterval(() => pass(encoded(heartbeat)), HEARTBEAT_MS);
  const close = onceOnly(() => {
    clearInterval(beat);
    unfollow();
    unwatch();
    unsee();
    serving.leave();
    signal.removeEventListener('abort', close);
    closeQuietly(controller);
  });
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
  return close;
}

function documentsIn(rights: Right[]): string[] {
  return rights.flatMap(({ stream, team }) => (stream === team ? [] : [stream]));
}

function isFull(controller: Controller): boolean {
  return (controller.desiredSize ?? 0) <= 0;
}

/** From where each wanted stream goes on. Too far behind, or ahead of what there is (a restored backup): told to reset. */
function startingPlaces(wanted: Wanted, heads: Places): { places: Places; notices: string[] } {
  const places: Places = new Map();
  const notices: string[] = [];
  for (const [stream, after] of wanted) {
    const head = heads.get(stream);
    if (head === undefined) {
      notices.push(frame('gone', { stream }));
      continue;
    }
    const reset = head - after > MOST_REPLAYED || after > head;
    if (reset) notices.push(frame('reset', { stream }));
    places.set(stream, reset ? head : after);
  }
  return { places, notices };
}

/** The id stands on the last frame only: until then a client that comes back starts before all of them. */
function burst(rows: RawEvent[], rightOf: Map<string, Right>, present: Present, places: Places): Uint8Array {
  const shown = rows.flatMap((row) => {
    const right = rightOf.get(row.streamId);
    return right ? [changeOf(row, right, present)] : [];
  });
  const last = shown.pop() ?? '';
  const end = rows.at(-1);
  const moved = end && { stream: end.streamId, seq: end.seq };
  return encoded(`${shown.join('')}${idLine(places, moved)}${last}`);
}

/** Followers of one role see the same of an event: its frame is made once for all of them. */
const made = new WeakMap<RawEvent, Map<string, string>>();

function changeOf(row: RawEvent, right: Right, present: Present): string {
  const byRole = made.get(row) ?? new Map<string, string>();
  const change = byRole.get(right.role) ?? frame('change', present(row, right));
  made.set(row, byRole.set(right.role, change));
  return change;
}

function onceOnly(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      run();
    }
  };
}

function tooManyOpen(): Refusal {
  const detail = `There are ${MOST_OPEN} live connections of yours already. Close some and try again.`;
  return new Refusal(429, 'too-many-connections', detail, { retryAfter: COME_BACK_AFTER });
}

/** A stream that the browser cancelled is closed already. */
function closeQuietly(controller: Controller): void {
  try {
    controller.close();
  } catch {}
}
