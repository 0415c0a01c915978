import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { type Header, type Link, link } from './chain.ts';

export type Head = { id: string; team: string; seq: number; head: string };
export type Appended = { stream: string; type: string; subjectId: string; payload: unknown };
/** The answer to a write that carried an Idempotency-Key, as `Answer` holds it. */
type Answer = {
  userId: string;
  teamId: string | null;
  command: string;
  key: string;
  bodyDigest: Buffer;
  response: string | null;
};
export type By = { actor: string | null; now: Date; answer?: Answer };
type Row = Header & Link & { json: string };

/** Appends events to streams whose rows are locked, and moves their heads. */
export async function append(tx: Tx, heads: Head[], events: Appended[], by: By): Promise<void> {
  for (const statement of appending(heads, events, by)) await tx.$executeRaw(statement);
}

/**
 * The statement that appends events, moves the heads, and keeps the answer of a write with an Idempotency-Key; none when
 * there is nothing to write. Postgres refuses it with a unique violation if that key was answered meanwhile.
 */
export function appending(heads: Head[], events: Appended[], { actor, now, answer }: By): Prisma.Sql[] {
  if (events.length === 0 && !answer) return [];
  const rows = chain(heads, events, actor, now);
  const last = [...new Map(rows.map((row) => [row.stream, row])).values()];
  const statement = Prisma.sql`WITH moved AS (
      UPDATE "Stream" s SET seq = v.seq, head = decode(v.head, 'hex')
      FROM unnest(${last.map((row) => row.stream)}::uuid[], ${last.map((row) => row.seq)}::int[], ${last.map((row) => hex(row.hash))}::text[]) AS v(id, seq, head) WHERE s.id = v.id
    ), kept AS (${keep(answer)})
    INSERT INTO "Event" ("streamId", seq, "teamId", "actorId", at, type, "subjectId", payload, salt, "payloadHash", hash)
    SELECT v.stream, v.seq, v.team, ${actor}::uuid, ${now}, v.type, v.subject, v.payload::jsonb, decode(v.salt, 'hex'), decode(v.digest, 'hex'), decode(v.hash, 'hex')
    FROM unnest(${rows.map((row) => row.stream)}::uuid[], ${rows.map((row) => row.seq)}::int[], ${rows.map((row) => row.team)}::uuid[], ${rows.map((row) => row.type)}::text[],
      ${rows.map((row) => row.subject)}::uuid[], ${rows.map((row) => row.json)}::text[], ${rows.map((row) => hex(row.salt))}::text[], ${rows.map((row) => hex(row.payloadHash))}::text[],
      ${rows.map((row) => hex(row.hash))}::text[]) AS v(stream, seq, team, type, subject, payload, salt, digest, hash)`;
  return [statement];
}

function keep(answer: Answer | undefined): Prisma.Sql {
  if (!answer) return Prisma.sql`SELECT 1`;
  const { userId, teamId, command, key, bodyDigest, response } = answer;
  return Prisma.sql`INSERT INTO "Answer" ("userId", "teamId", command, key, "bodyDigest", response)
    VALUES (${userId}::uuid, ${teamId}::uuid, ${command}, ${key}, ${bodyDigest}, ${response}::jsonb)`;
}

function chain(heads: Head[], events: Appended[], actor: string | null, now: Date): Row[] {
  const ends = new Map(
    heads.map((head) => [
      head.id,
      { team: head.team, seq: head.seq, hash: Buffer.from(head.head, 'hex') as Buffer<ArrayBufferLike> },
    ]),
  );
  return events.map(({ stream, type, subjectId, payload }) => {
    const end = ends.get(stream);
    if (!end) throw new Error(`${type}: the stream it is appended to is not locked.`);
    const header = {
      stream,
      seq: end.seq + 1,
      team: end.team,
      actor,
      at: now.toISOString(),
      type,
      subject: subjectId,
    };
    const made = link(end.hash, header, payload);
    ends.set(stream, { team: end.team, seq: header.seq, hash: made.hash });
    return { ...header, ...made, json: JSON.stringify(payload ?? null) };
  });
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}
