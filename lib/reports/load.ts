import {
  citationColumns,
  claimColumns,
  clearingColumns,
  viewOfCitation,
  viewOfClaim,
  viewOfClearing,
} from '../claims/view-of.ts';
import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { bodySentences } from '../documents/body.ts';
import { presentRevision } from '../documents/revisions.ts';
import { documentColumns, viewOfDocument } from '../documents/view-of.ts';
import { sourceColumns, viewOfSource } from '../sources/view-of.ts';
import type { ReportFacts, StreamFact } from './facts.ts';

/** Far above the largest document tried (10,000 claims). */
const MOST_ROWS = 50_000;

type Where = { teamId: string; documentId: string };

/** All that a report of this document is made of, read in one snapshot; its team has been checked by the door. */
export async function loadFacts(db: Db, where: Where, now: Date): Promise<ReportFacts> {
  const revision = await presentRevision(db, where);
  const rows = await transact(db, (tx) => readRows(tx, where, revision.id), {
    isolation: 'REPEATABLE READ',
  });
  const sentences = bodySentences(revision, rows.document.language ?? undefined);
  return { ...rows, revision, sentences, now: now.toISOString() };
}

async function readRows(tx: Tx, { teamId, documentId }: Where, revisionId: string) {
  const alive = { teamId, documentId, deletedAt: null };
  const team = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
  const document = await tx.document.findUniqueOrThrow({
    where: { teamId_id: { teamId, id: documentId } },
    select: documentColumns,
  });
  const claims = await tx.claim.findMany({ where: alive, select: claimColumns(revisionId), take: MOST_ROWS });
  const clearings = await tx.clearing.findMany({
    where: { teamId, documentId, revisionId },
    select: clearingColumns,
    take: MOST_ROWS,
  });
  const citations = await tx.citation.findMany({
    where: { ...alive, claim: { deletedAt: null } },
    select: citationColumns,
    orderBy: { id: 'asc' },
    take: MOST_ROWS,
  });
  return {
    team: team.name,
    document: viewOfDocument(document),
    claims: claims.map(viewOfClaim),
    clearings: clearings.map(viewOfClearing),
    citations: citations.map(viewOfCitation),
    ...(await readSources(tx, { teamId, documentId })),
    people: await namesOf(tx, claims),
    streams: await readStreams(tx, { teamId, documentId }),
  };
}

/** The sources with their identities: `buildReport` withholds them, and needs the names to keep them out of the notes. */
async function readSources(
  tx: Tx,
  { teamId, documentId }: Where,
): Promise<Pick<ReportFacts, 'sources' | 'derivedFrom'>> {
  const cited = { citations: { some: { documentId, deletedAt: null } } };
  const sources = await tx.source.findMany({
    where: { teamId, OR: [cited, { confidentiality: { not: 'open' } }] },
    select: sourceColumns,
    take: MOST_ROWS,
  });
  const derived = await tx.source.findMany({
    where: { teamId, derivedFromId: { not: null } },
    select: { id: true, derivedFromId: true },
    take: MOST_ROWS,
  });
  const pairs = derived.flatMap(({ id, derivedFromId }) => (derivedFromId ? [[id, derivedFromId]] : []));
  return { sources: sources.map(viewOfSource), derivedFrom: Object.fromEntries(pairs) };
}

type Hands = { judgedById: string | null; signedOffById: string | null; assigneeId: string | null };

/** The names of those whose hands are on the claims; also of people who have left since. No e-mail address is read. */
async function namesOf(tx: Tx, claims: Hands[]): Promise<Record<string, string>> {
  const hands = claims.flatMap(({ judgedById, signedOffById, assigneeId }) => [
    judgedById,
    signedOffById,
    assigneeId,
  ]);
  const ids = [...new Set(hands.filter((id) => id !== null))];
  const users = await tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    take: ids.length,
  });
  return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}

async function readStreams(tx: Tx, { teamId, documentId }: Where): Promise<StreamFact[]> {
  const streams = await tx.stream.findMany({
    where: { teamId, id: { in: [documentId, teamId] } },
    select: { id: true, seq: true, head: true },
    take: 2,
  });
  const facts = streams.map(
    ({ id, seq, head }): StreamFact => ({
      stream: id === documentId ? 'document' : 'team',
      events: seq,
      head: Buffer.from(head).toString('hex'),
    }),
  );
  return facts.sort((a, b) => a.stream.localeCompare(b.stream));
}
