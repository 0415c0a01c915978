import type { Db } from '../db/client.ts';
import { bodySentences } from '../documents/body.ts';
import { presentRevisions } from '../documents/revisions.ts';
import type { RevisionView } from '../documents/view.ts';
import { coverage, wholePercent } from '../text/coverage.ts';
import type { Span } from '../text/span.ts';
import { isJudged } from './rules.ts';
import { type Look, lookOf } from './scale.ts';

/** What a document's own stream decides of its summary; who the people are, their team says. */
export type Summary = {
  documentId: string;
  counts: Partial<Record<Look, number>>;
  judged: number;
  claims: number;
  sentences: ('claimed' | 'cleared' | 'untouched')[];
  /** Whole per cent of the sentences that are claimed or cleared. */
  coverage: number;
  peopleIds: string[];
  nextDue: string | null;
  /** When anything last happened to the document. */
  changedAt: string;
};

type ClaimRow = Awaited<ReturnType<typeof claimsOf>>[number];

type Facts = {
  claims: ClaimRow[];
  clearings: Span[];
  language: string | undefined;
  changedAt: string | undefined;
};

/** Five statements for any number of documents, and three more for each batch of long ones. */
export async function summarise(
  db: Db,
  teamId: string,
  documentIds: string[],
): Promise<Map<string, Summary>> {
  const made = new Map<string, Summary>();
  if (documentIds.length === 0) return made;
  const [languages, changes] = await Promise.all([
    languagesOf(db, teamId, documentIds),
    lastChanges(db, teamId, documentIds),
  ]);
  for await (const revisions of presentRevisions(db, { teamId, documentIds })) {
    const work = await workOn(db, teamId, revisions);
    for (const revision of revisions) {
      const id = revision.documentId;
      const facts = { language: languages.get(id), changedAt: changes.get(id) };
      made.set(id, summaryOf(revision, { ...work(id), ...facts }));
    }
  }
  return made;
}

/** The claims and clearings of some revisions, by document. */
async function workOn(db: Db, teamId: string, revisions: RevisionView[]) {
  const claims = await claimsOf(
    db,
    teamId,
    revisions.map((revision) => revision.id),
  );
  const clearings = await clearingsOf(
    db,
    teamId,
    revisions.map((revision) => revision.documentId),
  );
  const claimsBy = Map.groupBy(claims, (claim) => claim.documentId);
  const clearingsBy = Map.groupBy(clearings, (one) => one.documentId);
  return (id: string) => ({ claims: claimsBy.get(id) ?? [], clearings: clearingsBy.get(id) ?? [] });
}

function summaryOf(revision: RevisionView, { claims, clearings, language, changedAt }: Facts): Summary {
  const covered = coverage(bodySentences(revision, language), claims.map(spanOf), clearings);
  return {
    documentId: revision.documentId,
    ...tally(claims),
    sentences: covered.states,
    coverage: wholePercent(covered.share),
    changedAt: changedAt ?? revision.createdAt,
  };
}

async function languagesOf(db: Db, teamId: string, documentIds: string[]): Promise<Map<string, string>> {
  const rows = await db.document.findMany({
    where: { teamId, id: { in: documentIds }, language: { not: null } },
    select: { id: true, language: true },
    take: documentIds.length,
  });
  return new Map(rows.flatMap(({ id, language }) => (language ? [[id, language]] : [])));
}

function claimsOf(db: Db, teamId: string, revisionIds: string[]) {
  return db.claim.findMany({
    where: {
      teamId,
      deletedAt: null,
      document: { deletedAt: null },
      anchors: { some: { revisionId: { in: revisionIds } } },
    },
    select: {
      documentId: true,
      rating: true,
      staleAt: true,
      stage: true,
      dueOn: true,
      assigneeId: true,
      judgedById: true,
      anchors: { where: { revisionId: { in: revisionIds } }, select: { start: true, end: true }, take: 1 },
    },
  });
}

function clearingsOf(db: Db, teamId: string, documentIds: string[]) {
  return db.clearing.findMany({
    where: { teamId, documentId: { in: documentIds } },
    select: { documentId: true, start: true, end: true },
  });
}

async function lastChanges(db: Db, teamId: string, documentIds: string[]): Promise<Map<string, string>> {
  const rows = await db.event.groupBy({
    by: ['streamId'],
    where: { teamId, streamId: { in: documentIds } },
    _max: { at: true },
  });
  return new Map(rows.flatMap(({ streamId, _max }) => (_max.at ? [[streamId, _max.at.toISOString()]] : [])));
}

function spanOf({ anchors }: ClaimRow): Span {
  return anchors[0] ?? { start: 0, end: 0 };
}

function tally(claims: ClaimRow[]) {
  const rows = claims.map((claim) => ({ ...claim, staleAt: claim.staleAt?.toISOString() ?? null }));
  const counts = Object.fromEntries(
    [...Map.groupBy(rows, lookOf)].map(([look, same]) => [look, same.length]),
  );
  const ids = new Set(
    rows.flatMap(({ assigneeId, judgedById }) => [assigneeId, judgedById]).filter((id) => id !== null),
  );
  const due = rows.filter((claim) => claim.stage !== 'signedOff').flatMap((claim) => claim.dueOn ?? []);
  return {
    counts,
    claims: rows.length,
    judged: rows.filter(isJudged).length,
    peopleIds: [...ids],
    nextDue: due.sort()[0] ?? null,
  };
}
