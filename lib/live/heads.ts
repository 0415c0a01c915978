import type { Tx } from '../db/client.ts';
import type { Head } from './append.ts';

/** The heads of streams, locked in the order of their ids until the transaction ends. */
export async function lockHeads(tx: Tx, ids: string[]): Promise<Head[]> {
  if (ids.length === 0) return [];
  return tx.$queryRaw<
    Head[]
  >`SELECT id, "teamId" AS team, seq, encode(head, 'hex') AS head FROM "Stream" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}
