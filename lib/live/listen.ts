import pg from 'pg';
import { CHANNEL } from './wake.ts';

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;

/** Hears, on a connection of its own, which streams have grown; comes back after a lost connection. Gives a function that stops it. */
export function listen(url: string, heard: (streams: string[]) => void): () => void {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry = FIRST_RETRY_MS;

  async function connect(): Promise<void> {
    client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client.on('notification', ({ payload }) => heard(payload ? payload.split(',') : []));
    client.on('error', () => undefined); // 'end' follows, and with it the next try
    client.on('end', again);
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      retry = FIRST_RETRY_MS;
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  function again(): void {
    if (stopped) return;
    setTimeout(() => !stopped && void connect(), retry).unref();
    retry = Math.min(retry * 2, LONGEST_RETRY_MS);
  }

  void connect();
  return () => {
    stopped = true;
    void client?.end().catch(() => undefined);
  };
}
