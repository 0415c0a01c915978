import { databaseUrl, db } from '#lib/db/client.ts';
import { createHub, type Hub } from '#lib/live/hub.ts';
import { listen } from '#lib/live/listen.ts';

/** A lost notice is made good within this time. */
const SWEEP_MS = 2_000;

const shared = globalThis as typeof globalThis & { galleyHub?: Hub };

/** The process's hub, with its ear on the database. One a process, also across hot reloads. */
export function hub(): Hub {
  shared.galleyHub ??= openHub();
  return shared.galleyHub;
}

function openHub(): Hub {
  const made = createHub(db());
  listen(databaseUrl(), made.grown);
  setInterval(() => void made.sweep().catch(() => undefined), SWEEP_MS).unref();
  return made;
}
