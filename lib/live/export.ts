import type { Db } from '../db/client.ts';
import { type EventRow, stored } from './history.ts';
import type { StoredEvent } from './verify.ts';

/** One line of an exported history: where a stream ended when the export began, or one of its events; bytes in hexadecimal. */
export type HeadLine = { kind: 'head'; stream: string; seq: number; hash: string };
export type EventLine = { kind: 'event' } & Omit<StoredEvent, 'salt' | 'payloadHash' | 'hash'> & {
    salt: string;
    payloadHash: string;
    hash: string;
  };

/** Where every stream of a team ends. */
export async function headLines(db: Db, teamId: string): Promise<HeadLine[]> {
  const rows = await db.$queryRaw<
    Omit<HeadLine, 'kind'>[]
  >`SELECT id AS stream, seq, encode(head, 'hex') AS hash
    FROM "Stream" WHERE "teamId" = ${teamId}::uuid ORDER BY id`;
  return rows.map((row) => ({ kind: 'head', ...row }));
}

/** A page of a team's events, stream by stream in the order of their ids, after a place. */
export async function eventLines(
  db: Db,
  teamId: string,
  after: { stream: string; seq: number },
  most: number,
): Promise<EventLine[]> {
  const rows = await db.$queryRaw<(EventRow & { stream: string })[]>`
    SELECT e."streamId" AS stream, e.seq, e."teamId" AS team, e."actorId" AS actor, e.at, e.type, e."subjectId" AS subject,
      e.payload, e.salt, e."payloadHash", e.hash
    FROM "Stream" s JOIN "Event" e ON e."streamId" = s.id
    WHERE s."teamId" = ${teamId}::uuid AND (e."streamId", e.seq) > (${after.stream}::uuid, ${after.seq}::int)
    ORDER BY e."streamId", e.seq LIMIT ${most}`;
  return rows.map(({ stream, ...row }) => lineOf(stored(stream, row)));
}

function lineOf({ salt, payloadHash, hash, ...event }: StoredEvent): EventLine {
  const hex = (bytes: Buffer) => bytes.toString('hex');
  return { kind: 'event', ...event, salt: hex(salt), payloadHash: hex(payloadHash), hash: hex(hash) };
}
