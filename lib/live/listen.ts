import pg from 'pg';

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;

/** What to do with what comes on each channel. */
type Ears = Readonly<Record<string, (payload: string) => void>>;

/** Hears, on a connection of its own, what other processes say; comes back after a lost connection. Gives a function that stops it. */
export function listen(url: string, ears: Ears): () => void {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry = FIRST_RETRY_MS;

  async function connect(): Promise<void> {
    client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client.on('notification', ({ channel, payload }) => ears[channel]?.(payload ?? ''));
    client.on('error', () => undefined); // 'end' follows, and with it the next try
    client.on('end', again);
    try {
      await client.connect();
      await client.query(
        Object.keys(ears)
          .map((channel) => `LISTEN ${channel}`)
          .join('; '),
      );
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
