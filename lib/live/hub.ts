import type { Db } from '../db/client.ts';
import { eventsAfter, headsOf, type Row } from './read.ts';

/** Someone who follows streams; `places` says how far each has been sent to them. */
export type Follower = { places: Map<string, number>; send: (rows: Row[]) => void };
export type Hub = {
  follow: (follower: Follower) => () => void;
  grown: (streams: string[]) => void;
  sweep: () => Promise<void>;
  size: () => number;
};

/** Fans events out to followers: each stream that grew is read once, from where the furthest-behind follower stands. */
export function createHub(db: Db): Hub {
  const followers = new Map<string, Set<Follower>>();
  const dirty = new Set<string>();
  let pumping = false;

  function follow(follower: Follower): () => void {
    for (const stream of follower.places.keys())
      followers.set(stream, (followers.get(stream) ?? new Set()).add(follower));
    grown([...follower.places.keys()]);
    return () => {
      for (const stream of follower.places.keys()) {
        followers.get(stream)?.delete(follower);
        if (followers.get(stream)?.size === 0) followers.delete(stream);
      }
    };
  }

  function grown(streams: string[]): void {
    for (const stream of streams) if (followers.has(stream)) dirty.add(stream);
    if (!pumping) void pump();
  }

  async function pump(): Promise<void> {
    pumping = true;
    try {
      while (dirty.size > 0) await deliver(takeDirty());
    } catch {
      // the database is away; the sweep finds what was missed once it is back
    } finally {
      pumping = false;
    }
  }

  function takeDirty(): Map<string, number> {
    const places = new Map([...dirty].map((stream) => [stream, furthestBehind(stream)]));
    dirty.clear();
    return places;
  }

  function furthestBehind(stream: string): number {
    return Math.min(
      ...[...(followers.get(stream) ?? [])].map((follower) => follower.places.get(stream) ?? 0),
    );
  }

  async function deliver(places: Map<string, number>): Promise<void> {
    const rows = await eventsAfter(db, places);
    for (const [stream, group] of Map.groupBy(rows, (row) => row.streamId)) {
      for (const follower of followers.get(stream) ?? []) sendNew(follower, stream, group);
      const last = group.at(-1)?.seq ?? 0;
      if (furthestBehind(stream) < last) dirty.add(stream);
    }
  }

  async function sweep(): Promise<void> {
    const heads = await headsOf(db, [...followers.keys()]);
    grown([...heads].filter(([stream, seq]) => furthestBehind(stream) < seq).map(([stream]) => stream));
  }

  return {
    follow,
    grown,
    sweep,
    size: () => new Set([...followers.values()].flatMap((set) => [...set])).size,
  };
}

/** Rows that a follower has had already are left out, so that nothing comes twice. */
function sendNew(follower: Follower, stream: string, rows: Row[]): void {
  const place = follower.places.get(stream) ?? 0;
  const fresh = rows.filter((row) => row.seq > place);
  const last = fresh.at(-1);
  if (!last) return;
  follower.places.set(stream, last.seq);
  follower.send(fresh);
}
