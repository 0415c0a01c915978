import type { Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { presentRevision } from '../documents/revisions.ts';
import type { RevisionView } from '../documents/view.ts';
import { documentColumns, viewOfDocument } from '../documents/view-of.ts';
import { ask } from '../door/ask.ts';
import { defineQuery } from '../door/define.ts';
import { withhold } from '../sources/rules.ts';
import type { SourceView } from '../sources/view.ts';
import { sourceColumns, viewOfSource } from '../sources/view-of.ts';
import { peopleOf } from '../teams/queries.ts';
import { seesConfidential } from '../teams/rules.ts';
import type { TeamView } from '../teams/view.ts';
import type { WorkspaceState } from './events.ts';
import { openDocument } from './input.ts';
import { withholdCitation } from './rules.ts';
import type { CitationView } from './view.ts';
import {
  citationColumns,
  claimColumns,
  clearingColumns,
  viewOfCitation,
  viewOfClaim,
  viewOfClearing,
} from './view-of.ts';

/** A document's claims are all shown at once; this bound is far above the largest tried (10,000). */
const MOST_ROWS = 50_000;

export type Workspace = {
  state: WorkspaceState;
  revision: RevisionView;
  team: TeamView;
  me: { id: string; role: Role };
};

export const workspace = defineQuery({
  name: 'documents.open',
  summary:
    'Everything an open document shows, read in one snapshot together with how far its streams had come.',
  permission: 'document.read',
  subject: 'documentId',
  input: openDocument,
  async run({ db, viewer, input: { documentId }, standing: { teamId, role } }): Promise<Workspace> {
    const revision = await presentRevision(db, { teamId, documentId });
    const where = { teamId, documentId, revisionId: revision.id };
    const state = await transact(db, (tx) => readState(tx, where, role), {
      isolation: 'REPEATABLE READ',
    });
    const team = await db.team.findUniqueOrThrow({
      where: { id: teamId },
      select: { id: true, slug: true, name: true, version: true, sample: true },
    });
    return { state, revision, team: { ...team, role }, me: { id: viewer.userId, role } };
  },
});

/** For pages: the same as the query. */
export function openWorkspace(db: Db, viewer: Viewer, documentId: string): Promise<Workspace> {
  return ask(workspace, { db, viewer, input: { documentId } });
}

type Where = { teamId: string; documentId: string; revisionId: string };

async function readState(tx: Tx, where: Where, role: Role): Promise<WorkspaceState> {
  const { teamId, documentId, revisionId } = where;
  const alive = { teamId, documentId, deletedAt: null };
  const streams = await tx.stream.findMany({
    where: { teamId, id: { in: [documentId, teamId] } },
    select: { id: true, seq: true },
    take: 2,
  });
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
  const cited = { citations: { some: { documentId, deletedAt: null } } };
  const citations = await tx.citation.findMany({
    where: { ...alive, claim: { deletedAt: null } },
    select: citationColumns,
    take: MOST_ROWS,
  });
  const sources = await tx.source.findMany({
    where: { teamId, ...cited },
    select: sourceColumns,
    take: MOST_ROWS,
  });
  const open = seesConfidential(role);
  const seen = byId(sources.map((row) => withhold(viewOfSource(row), open)));
  return {
    seqs: Object.fromEntries(streams.map((stream) => [stream.id, stream.seq])),
    document: viewOfDocument(document),
    claims: byId(claims.map(viewOfClaim)),
    clearings: byId(clearings.map(viewOfClearing)),
    citations: byId(citations.map((row) => citationFor(viewOfCitation(row), seen))),
    sources: seen,
    people: byId(await peopleOf(tx, teamId)),
  };
}

function byId<T extends { id: string }>(rows: T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function citationFor(citation: CitationView, sources: Record<string, SourceView>): CitationView {
  return sources[citation.sourceId]?.withheld ? withholdCitation(citation) : citation;
}
