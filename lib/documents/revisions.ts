import type { Db, Tx } from '../db/client.ts';
import type { RevisionView } from './view.ts';
import { revisionColumns, viewOfRevision } from './view-of.ts';

/** Revisions never change, so a process keeps the last few it used; the bound is on their texts' length together. */
const MOST_CHARACTERS = 16_000_000;
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

/** The present revisions of several documents, in two statements at most. */
export async function presentRevisions(
  db: Db,
  { teamId, documentIds }: { teamId: string; documentIds: string[] },
): Promise<RevisionView[]> {
  const latest = await db.revision.findMany({
    where: { teamId, documentId: { in: documentIds } },
    select: { id: true },
    distinct: ['documentId'],
    orderBy: [{ documentId: 'asc' }, { number: 'desc' }],
    take: documentIds.length,
  });
  const missing = latest.filter(({ id }) => !kept.has(`${teamId}/${id}`)).map(({ id }) => id);
  const read = await db.revision.findMany({
    where: { teamId, id: { in: missing } },
    select: revisionColumns,
    take: missing.length,
  });
  const fresh = new Map(read.map((row) => [row.id, viewOfRevision(row)]));
  const all = latest.flatMap(({ id }) => fresh.get(id) ?? kept.get(`${teamId}/${id}`) ?? []);
  for (const one of fresh.values()) kept.set(`${teamId}/${one.id}`, one);
  forgetOldest();
  return all;
}

function forgetOldest(): void {
  let characters = [...kept.values()].reduce((sum, one) => sum + one.text.length, 0);
  for (const [key, one] of kept) {
    if (characters <= MOST_CHARACTERS || kept.size === 1) return;
    kept.delete(key);
    characters -= one.text.length;
  }
}
