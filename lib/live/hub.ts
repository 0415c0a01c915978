import { DATABASE_AWAY } from '../db/away.ts';
import type { Db } from '../db/client.ts';
import { log } from '../log.ts';
import type { Places } from './frames.ts';
import { eventsAfter, headsOf, MOST_AT_ONCE, type RawEvent } from './read.ts';

/**
 * Someone who follows streams; `places` says how far each has been sent to them. What cannot be sent is told by `reset`:
 * the stream has come to `seq`, and its state has to be read anew.
 */
export type Follower = {
  places: Places;
  send: (rows: RawEvent[]) => void;
  reset: (stream: string, seq: number) => void;
};
export type Hub = {
  follow: (follower: Follower) => () => void;
  /** These streams may hold more than was sent. */
  grown: (streams: string[]) => void;
  /** Looks for streams that have grown unheard. */
  sweep: () => Promise<void>;
  /** How many followers each stream has. */
  size: (stream: string) => number;
};

/** Fans events out to followers: each stream that grew is read once, from where the furthest-behind follower stands. */
export function createHub(db: Db): Hub {
  const followers = new Map<string, Set<Follower>>();
  const dirty = new Set<string>();
  let pumping = false;

  function follow(follower: Follower): () => void {
    const streams = [...follower.places.keys()];
    for (const stream of streams) followers.set(stream, (followers.get(stream) ?? new Set()).add(follower));
    grown(streams);
    return () => leave(follower, streams);
  }

  function leave(follower: Follower, streams: string[]): void {
    for (const stream of streams) {
      followers.get(stream)?.delete(follower);
      if (followers.get(stream)?.size === 0) followers.delete(stream);
    }
  }

  function grown(streams: string[]): void {
    for (const stream of streams) if (followers.has(stream)) dirty.add(stream);
    if (!pumping) void pump();
  }

  async function pump(): Promise<void> {
    pumping = true;
    try {
      for (let from = takeDirty(); from.size > 0; from = takeDirty()) await readFrom(from);
    } finally {
      pumping = false;
    }
  }

  /** Never throws. What could not be read the sweep finds again; one stream that cannot be does not stop the others. */
  async function readFrom(from: Places): Promise<void> {
    try {
      deliver(from, await eventsAfter(db, from));
    } catch (error) {
      if (isAway(error)) log.warn({ error }, 'live events wait for the database');
      else if (from.size > 1) for (const place of from) await readFrom(new Map([place]));
      else log.error({ error, streams: [...from.keys()] }, 'live events cannot be read');
    }
  }

  function takeDirty(): Places {
    const places = new Map([...dirty].flatMap((stream) => placeOf(stream)));
    dirty.clear();
    return places;
  }

  /** Where the furthest-behind follower of a stream stands; nothing when nobody follows it any more. */
  function placeOf(stream: string): [string, number][] {
    const places = [...(followers.get(stream) ?? [])].map((one) => one.places.get(stream) ?? 0);
    return places.length > 0 ? [[stream, Math.min(...places)]] : [];
  }

  function deliver(from: Places, rows: RawEvent[]): void {
    for (const [stream, group] of Map.groupBy(rows, (row) => row.streamId))
      for (const follower of [...(followers.get(stream) ?? [])])
        if ((follower.places.get(stream) ?? 0) < (from.get(stream) ?? 0)) dirty.add(stream);
        else sendNew(follower, stream, group);
    if (rows.length === MOST_AT_ONCE) for (const stream of from.keys()) dirty.add(stream);
  }

  async function sweep(): Promise<void> {
    const heads = await headsOf(db, [...followers.keys()]);
    const behind = (stream: string) => placeOf(stream).some(([, place]) => place < (heads.get(stream) ?? 0));
    grown([...heads.keys()].filter(behind));
  }

  return { follow, grown, sweep, size: (stream) => followers.get(stream)?.size ?? 0 };
}

/** Rows that a follower has had already are left out, so that nothing comes twice. */
function sendNew(follower: Follower, stream: string, rows: RawEvent[]): void {
  const place = follower.places.get(stream) ?? 0;
  const fresh = rows.filter((row) => row.seq > place);
  const last = fresh.at(-1);
  if (!last) return;
  try {
    follower.send(fresh);
  } catch (error) {
    log.error({ error, stream, from: place, to: last.seq }, 'live events cannot be shown');
    follower.reset(stream, last.seq);
  }
  follower.places.set(stream, last.seq);
}

function isAway(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === DATABASE_AWAY;
}
