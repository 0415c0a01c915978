import type { Db } from '../db/client.ts';
import { rowsOf } from '../db/direct.ts';
import { Prisma } from '../db/generated/client.ts';

/** An event as it lies in the database, before it is made ready for a viewer. */
export type RawEvent = {
  streamId: string;
  seq: number;
  at: Date;
  actorId: string | null;
  type: string;
  subjectId: string;
  payload: unknown;
  /** The source it tells of is confidential now, whatever it was then. */
  confidential: boolean;
};

/** Events read in one go; whoever asks finds the rest by asking again. */
export const MOST_AT_ONCE = 2_000;

/** The events after a place in each of several streams, in order, in one statement. */
export async function eventsAfter(db: Db, places: Map<string, number>): Promise<RawEvent[]> {
  const ids = [...places.keys()];
  const seqs = [...places.values()];
  return rowsOf<RawEvent>(
    db,
    Prisma.sql`SELECT e."streamId", e.seq, e.at, e."actorId", e.type, e."subjectId", e.payload,
      EXISTS (SELECT 1 FROM "Source" s WHERE s.id = coalesce(e.payload->'source'->>'id', e.payload->'citation'->>'sourceId')::uuid AND s.confidentiality = 'confidential') AS confidential
    FROM unnest(${ids}::uuid[], ${seqs}::int[]) AS place(id, seq) JOIN "Event" e ON e."streamId" = place.id AND e.seq > place.seq
    ORDER BY e."streamId", e.seq LIMIT ${MOST_AT_ONCE}`,
  );
}

/** How far each of several streams has come. */
export async function headsOf(db: Db, streams: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<
    { id: string; seq: number }[]
  >`SELECT id, seq FROM "Stream" WHERE id = ANY(${streams}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.seq]));
}
