import { databaseUrl, db } from '#lib/db/client.ts';
import type { Live } from '#lib/live/connection.ts';
import { startLive } from '#lib/live/start.ts';

const shared = globalThis as typeof globalThis & { galleyLive?: Live };

/** The process's live line, with its ear on the database. One a process, also across hot reloads. */
export function live(): Live {
  shared.galleyLive ??= startLive(db(), databaseUrl()).live;
  return shared.galleyLive;
}
