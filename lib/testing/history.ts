import type { Db } from '../db/client.ts';
import { readStream } from '../live/history.ts';
import { type Verdict, verify } from '../live/verify.ts';

/** The types of a stream's events, in order. */
export async function typesOf(db: Db, stream: string): Promise<string[]> {
  return (await readStream(db, stream)).events.map((event) => event.type);
}

/** Whether a stream's stored history holds. */
export async function verified(db: Db, stream: string): Promise<Verdict> {
  const { events, head } = await readStream(db, stream);
  return verify(events, head);
}
