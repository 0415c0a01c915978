import type { Db } from '../db/client.ts';

/** The channel on which processes tell each other which streams have grown. */
export const CHANNEL = 'galley_streams';
const IDS_A_NOTICE = 100; // 100 UUIDs stay well below NOTIFY's 8,000 bytes
const COALESCE_MS = 25; // writes of one burst share a notice to other processes; this one hears of its own at once

type Ear = (streams: string[]) => void;
type Waiting = { streams: Set<string>; busy: boolean };
const waiting = new WeakMap<Db, Waiting>();
/** On globalThis, since a bundler may give each route a copy of this module. */
const shared = globalThis as typeof globalThis & { galleyEars?: Map<Db, Set<Ear>> };
shared.galleyEars ??= new Map();

/** Hears of streams that this process itself has made grow, without the way over the database. Gives a function that stops it. */
export function hearOwn(db: Db, ear: Ear): () => void {
  const ears = shared.galleyEars?.get(db) ?? new Set();
  shared.galleyEars?.set(db, ears.add(ear));
  return () => ears.delete(ear);
}

/** Says, after the commit, that streams have grown. Only a hurry-up: a lost notice is made good by the listeners' sweep. */
export function wake(db: Db, streams: string[]): void {
  if (streams.length === 0) return;
  for (const ear of shared.galleyEars?.get(db) ?? []) ear(streams);
  const soon = waiting.get(db) ?? { streams: new Set(), busy: false };
  waiting.set(db, soon);
  for (const stream of streams) soon.streams.add(stream);
  if (!soon.busy) void tellOthers(db, soon);
}

/** The first of a burst is told at once; what comes meanwhile goes together. */
async function tellOthers(db: Db, soon: Waiting): Promise<void> {
  soon.busy = true;
  while (soon.streams.size > 0) {
    const ids = [...soon.streams].slice(0, IDS_A_NOTICE);
    for (const id of ids) soon.streams.delete(id);
    await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${ids.join(',')})`.catch(() => undefined); // the sweep will find them
    await new Promise((resolve) => setTimeout(resolve, COALESCE_MS));
  }
  soon.busy = false;
}
