import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Said } from './whereabouts.ts';

/** The channel on which processes tell each other who is where. */
export const PRESENCE_CHANNEL = 'galley_presence';
/** NOTIFY takes 8,000 bytes; all that is in here is ASCII. */
const MOST_LENGTH = 7_500;
/** What is said in so long (ms) goes together. */
const GATHER_MS = 100;

/** Carries what is said to this process to the others, over the database: ids and numbers, never stored. */
export function createCarrier(db: Db) {
  const me = randomUUID();
  const waiting = new Map<string, Said>();
  let busy = false;

  async function send(): Promise<void> {
    busy = true;
    while (waiting.size > 0) {
      const said = [...waiting.values()];
      waiting.clear();
      for (const payload of payloadsOf(me, said))
        await db.$executeRaw`SELECT pg_notify(${PRESENCE_CHANNEL}, ${payload})`.catch(() => undefined); // they will say it again
      await new Promise((resolve) => setTimeout(resolve, GATHER_MS).unref());
    }
    busy = false;
  }

  return {
    carry(said: readonly Said[]): void {
      for (const one of said) waiting.set(`${one.stream} ${one.user} ${one.tab}`, one);
      if (!busy) void send();
    },
    /** What another process said; nothing if it was this one. */
    opened(payload: string): Said[] {
      const { from, said } = JSON.parse(payload) as { from: string; said: Said[] };
      return from === me ? [] : said;
    },
  };
}

/** As few payloads as hold everything that was said. */
export function payloadsOf(from: string, said: readonly Said[]): string[] {
  const payloads: string[] = [];
  let group: Said[] = [];
  for (const one of said) {
    const longer = [...group, one];
    if (group.length > 0 && JSON.stringify({ from, said: longer }).length > MOST_LENGTH) {
      payloads.push(JSON.stringify({ from, said: group }));
      group = [one];
    } else group = longer;
  }
  return group.length > 0 ? [...payloads, JSON.stringify({ from, said: group })] : payloads;
}
