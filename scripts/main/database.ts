import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Env } from '#lib/env.ts';
import { type EmbeddedPostgres, startEmbedded } from '../postgres/embedded.ts';
import { errorCode, Refusal } from '../refusal.ts';
import { say } from '../say.ts';

const OLDEST_POSTGRES = 15;
const CONNECT_TIMEOUT_MS = 10_000;
/** How soon a database that died is noticed and started again. */
const WATCH_MS = 1_000;

export type OpenDatabase = { url: string; close: () => Promise<void> };

/** The newsroom's own PostgreSQL where DATABASE_URL is set, else the embedded one, kept running. */
export async function openDatabase({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>): Promise<OpenDatabase> {
  if (DATABASE_URL) {
    await refuseUnfit(DATABASE_URL);
    return { url: DATABASE_URL, close: async () => {} };
  }
  const database = await startEmbedded(DATA_DIR, { say });
  if (database.attached) say('Database was still running: attached to it');
  const closing = new AbortController();
  const watching = watch(database, closing.signal);
  return {
    url: database.url,
    async close() {
      closing.abort();
      await watching;
      await database.stop();
    },
  };
}

/** Starts the database again whenever it has died. */
async function watch({ revive }: EmbeddedPostgres, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    await pause(WATCH_MS, undefined, { signal: closing, ref: false }).catch(() => {}); // woken to close
    if (closing.aborted) return;
    try {
      if (await revive()) say('Database had stopped: started it again');
    } catch (error) {
      say(`Database has stopped. ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Connects once and looks at the version and the encoding. */
async function refuseUnfit(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding",
    );
    const [server] = rows;
    if (server && server.version < OLDEST_POSTGRES) {
      throw new Refusal(
        `DATABASE_URL leads to PostgreSQL ${server.version}; Galley needs ${OLDEST_POSTGRES} or newer.`,
      );
    }
    if (server && server.encoding !== 'UTF8') {
      throw new Refusal(`The database of DATABASE_URL is encoded in ${server.encoding}; Galley needs UTF8.`);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(explain(error, new URL(url)), { cause: error });
  } finally {
    await client.end().catch(() => {}); // it may never have been open
  }
}

function explain(error: unknown, url: URL): string {
  const place = `${url.hostname}:${url.port || 5432}`;
  switch (errorCode(error)) {
    case '28P01':
    case '28000':
      return `The database at ${place} refuses the user or password of DATABASE_URL.`;
    case '3D000':
      return `The database at ${place} has no database named ${url.pathname.slice(1)}: create it, or correct DATABASE_URL.`;
    default: {
      const reason = errorCode(error) ?? (error instanceof Error ? error.message : 'no answer');
      return `The database at ${place} cannot be reached (${reason}): check DATABASE_URL and that it is running.`;
    }
  }
}
