import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { append } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import { wake } from '../live/wake.ts';
import { log } from '../log.ts';
import { MS_A_DAY } from '../time.ts';
import { DAYS_TO_RESTORE } from './rules.ts';

/** Documents a run: what is left comes in the next. */
const MOST_AT_ONCE = 500;

/**
 * Removes documents for good whose time to be brought back is over, with their text, claims and history. The team's
 * history keeps that it was, its title, and where its own history ended. One that cannot be removed is told to the log
 * and waits for the next run. Gives how many went.
 */
export async function purgeDocuments(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAYS_TO_RESTORE * MS_A_DAY);
  const due = await db.document.findMany({
    where: { deletedAt: { lte: before } },
    select: { id: true, teamId: true },
    orderBy: { deletedAt: 'asc' },
    take: MOST_AT_ONCE,
  });
  const purged: Due[] = [];
  for (const document of due) if (await isPurged(db, document, before, now)) purged.push(document);
  wake(db, [...new Set(purged.map(({ teamId }) => teamId))]);
  return purged.length;
}

async function isPurged(db: Db, document: Due, before: Date, now: Date): Promise<boolean> {
  try {
    return await transact(db, (tx) => purge(tx, document, before, now));
  } catch (error) {
    log.warn({ error, document: document.id }, 'a document deleted long ago could not be removed');
    return false;
  }
}

type Due = { id: string; teamId: string };

/** One document, in a transaction of its own; false when someone brought it back, or another process was quicker. */
async function purge(tx: Tx, { id, teamId }: Due, before: Date, now: Date): Promise<boolean> {
  const heads = await lockHeads(tx, [teamId, id]);
  const own = heads.find((head) => head.id === id);
  const row = await tx.document.findFirst({
    where: { teamId, id, deletedAt: { lte: before } },
    select: { title: true },
  });
  if (!row || !own) return false;
  await tx.citation.deleteMany({ where: { teamId, documentId: id } });
  await tx.clearing.deleteMany({ where: { teamId, documentId: id } });
  await tx.document.delete({ where: { teamId_id: { teamId, id } }, select: { id: true } });
  await tx.stream.delete({ where: { id }, select: { id: true } });
  const payload = { documentId: id, title: row.title, seq: own.seq, head: own.head };
  const event = { stream: teamId, type: 'document.purged', subjectId: id, payload };
  await append(tx, heads, [event], { actor: null, now });
  return true;
}
