import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import type { StoredEvent } from './verify.ts';

export type StreamEnd = { stream: string; seq: number; hash: Buffer };
type Page = { after: number; most: number };

/** One stream as it is stored, in one snapshot: every event from the first, and where its head says it ends. */
export function readStream(db: Db, stream: string): Promise<{ events: StoredEvent[]; head: StreamEnd }> {
  const whole = { after: 0, most: Number.MAX_SAFE_INTEGER };
  return transact(
    db,
    async (tx) => ({ events: await storedEvents(tx, stream, whole), head: await endOf(tx, stream) }),
    { isolation: 'REPEATABLE READ' },
  );
}

/** A page of a stream's events with what their links are made of. */
async function storedEvents(db: Db | Tx, stream: string, { after, most }: Page): Promise<StoredEvent[]> {
  const rows = await db.$queryRaw<EventRow[]>`SELECT seq, "teamId" AS team, "actorId" AS actor, at, type,
      "subjectId" AS subject, payload, salt, "payloadHash", hash
    FROM "Event" WHERE "streamId" = ${stream}::uuid AND seq > ${after} ORDER BY seq LIMIT ${most}`;
  return rows.map((row) => stored(stream, row));
}

export type EventRow = {
  seq: number;
  team: string;
  actor: string | null;
  at: Date;
  type: string;
  subject: string;
  payload: unknown;
  salt: Uint8Array;
  payloadHash: Uint8Array;
  hash: Uint8Array;
};

/** A row with its bytes as buffers; an erased payload is undefined. */
export function stored(
  stream: string,
  { at, salt, payloadHash, hash, payload, ...row }: EventRow,
): StoredEvent {
  return {
    stream,
    ...row,
    at: at.toISOString(),
    payload: payload ?? undefined, // an erased payload is null in its column
    salt: Buffer.from(salt),
    payloadHash: Buffer.from(payloadHash),
    hash: Buffer.from(hash),
  };
}

async function endOf(db: Db | Tx, stream: string): Promise<StreamEnd> {
  const { seq, head } = await db.stream.findUniqueOrThrow({
    where: { id: stream },
    select: { seq: true, head: true },
  });
  return { stream, seq, hash: Buffer.from(head) };
}
