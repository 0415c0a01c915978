import type { Role } from '../auth/permissions.ts';
import { revision } from '../documents/revisions.ts';
import type { RevisionView } from '../documents/view.ts';
import { viewOfDocument } from '../documents/view-of.ts';
import { defineQuery } from '../door/define.ts';
import { notFound } from '../refusal.ts';
import { withhold } from '../sources/rules.ts';
import type { SourceView } from '../sources/view.ts';
import { viewOfSource } from '../sources/view-of.ts';
import { seesConfidential } from '../teams/rules.ts';
import type { TeamView } from '../teams/view.ts';
import { viewOfPerson } from '../teams/view-of.ts';
import type { WorkspaceState } from './events.ts';
import { openDocument } from './input.ts';
import { withholdCitation } from './rules.ts';
import type { CitationView } from './view.ts';
import { viewOfCitation, viewOfClearing, viewOfPlaced } from './view-of.ts';
import { readRows, type WorkspaceRows } from './workspace-rows.ts';

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
  async run({
    db,
    viewer,
    input: { documentId },
    standing: { teamId, role, revisionId },
  }): Promise<Workspace> {
    if (revisionId === null) throw notFound();
    const rows = await readRows(db, { teamId, documentId, revisionId });
    return {
      state: stateOf(rows, role),
      revision: await revision(db, teamId, revisionId),
      team: { ...rows.team, role, open: true },
      me: { id: viewer.userId, role },
    };
  },
});

/** The rows as this role may see them. */
function stateOf(rows: WorkspaceRows, role: Role): WorkspaceState {
  const open = seesConfidential(role);
  const seen = byId(rows.sources.map((row) => withhold(viewOfSource(row), open)));
  return {
    seqs: rows.seqs,
    document: viewOfDocument(rows.document),
    claims: byId(rows.claims.map(viewOfPlaced)),
    clearings: byId(rows.clearings.map(viewOfClearing)),
    citations: byId(rows.citations.map((row) => citationFor(viewOfCitation(row), seen))),
    sources: seen,
    people: byId(rows.people.map(viewOfPerson)),
  };
}

function byId<T extends { id: string }>(rows: T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function citationFor(citation: CitationView, sources: Record<string, SourceView>): CitationView {
  return sources[citation.sourceId]?.withheld ? withholdCitation(citation) : citation;
}
