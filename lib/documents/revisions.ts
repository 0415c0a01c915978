import type { Db, Tx } from '../db/client.ts';
import { batchesOf } from './batches.ts';
import type { RevisionView } from './view.ts';
import { revisionColumns, viewOfRevision } from './view-of.ts';

/** Revisions never change, so a process keeps the last few it used; the bound is on their weights together. */
const MOST_KEPT = 16_000_000;
/** What of several revisions is read in one go. */
const MOST_AT_ONCE = 4_000_000;
/** What a revision takes in memory is counted in characters of its text; a block or a mark weighs as much as so many. */
const ITEM = 50;
const kept = new Map<string, RevisionView>();

type Where = { teamId: string; documentId: string };

/** The present revision of a document; its team has been checked by the door. */
export async function presentRevision(db: Db | Tx, { teamId, documentId }: Where): Promise<RevisionView> {
  const latest = await db.revision.findFirstOrThrow({
    where: { teamId, documentId },
    select: { id: true },
    orderBy: { number: 'desc' },
  });
  return revision(db, teamId, latest.id);
}

/** One revision, from memory where it is held. */
export async function revision(db: Db | Tx, teamId: string, id: string): Promise<RevisionView> {
  const key = `${teamId}/${id}`;
  const held =
    kept.get(key) ??
    viewOfRevision(
      await db.revision.findUniqueOrThrow({ where: { teamId_id: { teamId, id } }, select: revisionColumns }),
    );
  kept.delete(key);
  kept.set(key, held);
  forgetOldest();
  return held;
}

/**
 * The present revisions of several documents: first those that are held, then the others in batches that fit in memory,
 * however long the documents are. Each batch may go before the next one is read.
 */
export async function* presentRevisions(
  db: Db,
  { teamId, documentIds }: { teamId: string; documentIds: string[] },
): AsyncGenerator<RevisionView[]> {
  const latest = await db.revision.findMany({
    where: { teamId, documentId: { in: documentIds } },
    select: { id: true },
    distinct: ['documentId'],
    orderBy: [{ documentId: 'asc' }, { number: 'desc' }],
    take: documentIds.length,
  });
  // Taken before anything is waited for: meanwhile another request may have them forgotten.
  const held = latest.map(({ id }) => kept.get(`${teamId}/${id}`));
  const missing = latest.filter((_, at) => !held[at]).map(({ id }) => id);
  if (missing.length < latest.length) yield held.filter((one) => one !== undefined);
  for (const ids of batchesOf(await weightsOf(db, teamId, missing), MOST_AT_ONCE))
    yield await readRevisions(db, teamId, ids);
}

async function readRevisions(db: Db, teamId: string, ids: string[]): Promise<RevisionView[]> {
  const rows = await db.revision.findMany({
    where: { teamId, id: { in: ids } },
    select: revisionColumns,
    take: ids.length,
  });
  const read = rows.map(viewOfRevision);
  for (const one of read) kept.set(`${teamId}/${one.id}`, one);
  forgetOldest();
  return read;
}

/** What each revision will weigh, before it is read. */
async function weightsOf(db: Db, teamId: string, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; weight: number }[]>`
    SELECT id, length(text) + ${ITEM}::int * (jsonb_array_length(blocks) + jsonb_array_length(marks)) AS weight
    FROM "Revision" WHERE "teamId" = ${teamId}::uuid AND id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, weight }) => [id, weight]));
}

function weightOf({ text, blocks, marks }: RevisionView): number {
  return text.length + ITEM * (blocks.length + marks.length);
}

function forgetOldest(): void {
  let weight = [...kept.values()].reduce((sum, one) => sum + weightOf(one), 0);
  for (const [key, one] of kept) {
    if (weight <= MOST_KEPT || kept.size === 1) return;
    kept.delete(key);
    weight -= weightOf(one);
  }
}
