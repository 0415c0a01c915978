import type { StreamEvent, WorkspaceState } from '#lib/claims/events.ts';
import { freshClaim } from '#lib/claims/fresh-claim.ts';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import type { PersonView } from '#lib/teams/view.ts';
import { noFilters } from '../store/filters.ts';
import type { Me, Ui } from '../store/snapshot.ts';
import { createStore, type Store } from '../store/workspace-store.ts';

/** A document with as little in it as a test needs. Ids are words, so that failures can be read. */
export const AT = '2026-11-13T10:00:00.000Z';
export const me: Me = { id: 'mara', role: 'editor' };

export function claim(number: number, given: Partial<ClaimView> = {}): ClaimView {
  const fresh = freshClaim({
    id: `claim-${number}`,
    documentId: 'document',
    number,
    start: number * 100,
    end: number * 100 + 50,
    quote: `quote ${number}`,
    kind: 'fact',
    createdById: 'mara',
    createdAt: AT,
  });
  return { ...fresh, ...given };
}

export function source(id: string, given: Partial<SourceView> = {}): SourceView {
  return {
    id,
    teamId: 'team',
    kind: 'webPage',
    title: id,
    author: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    address: null,
    primary: null,
    reliability: null,
    confidentiality: 'open',
    withheld: false,
    note: null,
    fileSha256: null,
    fileName: null,
    derivedFromId: null,
    version: 1,
    createdById: null,
    createdAt: AT,
    updatedAt: AT,
    ...given,
  };
}

export function citation(id: string, claimId: string, given: Partial<CitationView> = {}): CitationView {
  return {
    id,
    claimId,
    sourceId: 'source',
    stance: 'supports',
    excerpt: null,
    locator: null,
    note: null,
    credibility: null,
    version: 1,
    createdById: 'mara',
    createdAt: AT,
    updatedAt: AT,
    ...given,
  };
}

export function person(id: string, given: Partial<PersonView> = {}): PersonView {
  return { id, name: id, email: `${id}@example.org`, role: 'checker', since: AT, ...given };
}

export function workspace(
  claims: readonly ClaimView[] = [],
  given: Partial<WorkspaceState> = {},
): WorkspaceState {
  return {
    seqs: { document: 0, team: 0 },
    document: {
      id: 'document',
      teamId: 'team',
      title: 'A title',
      byline: null,
      publisher: null,
      publishedOn: null,
      language: 'en',
      address: null,
      version: 1,
      createdById: null,
      createdAt: AT,
      updatedAt: AT,
      archivedAt: null,
      deletedAt: null,
    },
    claims: Object.fromEntries(claims.map((row) => [row.id, row])),
    clearings: {},
    citations: {},
    sources: {},
    people: { mara: person('mara', { role: 'editor' }), tomas: person('tomas') },
    ...given,
  };
}

export const ui: Ui = {
  activeClaimId: null,
  cursor: null,
  selection: null,
  filters: noFilters,
  pane: 'text',
  tab: 'claim',
  putOff: [],
};

/** Ten sentences of 100 characters, of which the last is a space. */
export const sentences = Array.from({ length: 10 }, (_, at) => ({ start: at * 100, end: at * 100 + 99 }));

export function store(claims: readonly ClaimView[] = [], given: Partial<WorkspaceState> = {}): Store {
  return createStore({ initial: workspace(claims, given), me, sentences, ui });
}

/** The event of a stream; `what` is its type and payload. */
export function event(
  seq: number,
  what: Pick<StreamEvent, 'type' | 'payload'>,
  actorId = 'tomas',
): StreamEvent {
  return { stream: 'document', seq, at: AT, actorId, subjectId: 'subject', ...what } as StreamEvent;
}
