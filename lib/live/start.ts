import type { Db } from '../db/client.ts';
import { log } from '../log.ts';
import { type Live, MOST_OPEN } from './connection.ts';
import { createHub } from './hub.ts';
import { listen } from './listen.ts';
import { createCarrier, PRESENCE_CHANNEL } from './presence/carry.ts';
import { createPresence } from './presence/presence.ts';
import { createRoom } from './room.ts';
import { CHANNEL, hearOwn } from './wake.ts';
import { createWarden } from './warden.ts';

/** A lost notice is made good within this time. */
const SWEEP_MS = 2_000;
/** A removed member's stream closes within two of these. */
const INSPECT_MS = 1_000;

/** How often those are looked for who have gone without a word. */
const AIR_MS = 1_000;

/** Hub, warden, presence and ear of one process, on the database at `url`; runs until it is stopped. */
export function startLive(db: Db, url: string): { live: Live; stop: () => void } {
  const hub = createHub(db);
  const warden = createWarden(db);
  const carrier = createCarrier(db);
  const presence = createPresence(carrier.carry);
  const ears = {
    [CHANNEL]: (payload: string) => hub.grown(payload.split(',')),
    [PRESENCE_CHANNEL]: (payload: string) => presence.hear(carrier.opened(payload)),
  };
  const stops = [
    listen(url, ears),
    hearOwn(db, hub.grown),
    every(SWEEP_MS, hub.sweep),
    every(INSPECT_MS, warden.inspect),
    every(AIR_MS, presence.sweep),
  ];
  return {
    live: { db, hub, warden, presence, room: createRoom(MOST_OPEN) },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Runs again and again, never twice at once. A failed run is told to the log; the next one makes it good. */
function every(ms: number, run: () => Promise<void>): () => void {
  let timer = setTimeout(again, ms).unref();
  let stopped = false;
  async function again(): Promise<void> {
    await run().catch((error) => log.warn({ error }, 'the live line missed a beat'));
    if (!stopped) timer = setTimeout(again, ms).unref();
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
