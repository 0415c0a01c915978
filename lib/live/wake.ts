import type { Db } from '../db/client.ts';

/** The channel on which processes tell each other which streams have grown. */
export const CHANNEL = 'galley_streams';
const IDS_A_NOTICE = 100; // 100 UUIDs stay well below NOTIFY's 8,000 bytes
const COALESCE_MS = 5; // writes of one burst share a notice

type Waiting = { streams: Set<string>; timer?: NodeJS.Timeout };
const waiting = new WeakMap<Db, Waiting>();

/** Says, after the commit, that streams have grown. Only a hurry-up: a lost notice is made good by the listeners' sweep. */
export function wake(db: Db, streams: string[]): void {
  if (streams.length === 0) return;
  const soon = waiting.get(db) ?? { streams: new Set() };
  waiting.set(db, soon);
  for (const stream of streams) soon.streams.add(stream);
  soon.timer ??= setTimeout(() => void notify(db, soon), COALESCE_MS);
}

async function notify(db: Db, soon: Waiting): Promise<void> {
  const ids = [...soon.streams];
  soon.streams.clear();
  soon.timer = undefined;
  for (let at = 0; at < ids.length; at += IDS_A_NOTICE) {
    const payload = ids.slice(at, at + IDS_A_NOTICE).join(',');
    await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${payload})`.catch(() => undefined); // the sweep will find them
  }
}
