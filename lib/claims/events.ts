import type { DocumentView } from '../documents/view.ts';
import type { SourceView } from '../sources/view.ts';
import type { PersonView } from '../teams/view.ts';
import { type Table, tableOf } from './table.ts';
import type { CitationView, ClaimView, ClearingView } from './view.ts';

/** What was before and after, by field: the lines of a history. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

/** What happens in a document's stream. Each payload carries the whole row as it is afterwards. */
export type DocumentEvent =
  | {
      type:
        | 'document.imported'
        | 'document.changed'
        | 'document.archived'
        | 'document.unarchived'
        | 'document.deleted'
        | 'document.restored';
      payload: { document: DocumentView; changes?: Changes };
    }
  | { type: 'claim.created' | 'claim.restored'; payload: { claim: ClaimView } }
  | {
      type:
        | 'claim.changed'
        | 'claim.reranged'
        | 'claim.judged'
        | 'claim.staged'
        | 'claim.signedOff'
        | 'claim.reopened'
        | 'claim.verdictRestored';
      payload: { claim: ClaimView; changes: Changes; reason?: string };
    }
  | { type: 'claim.deleted'; payload: { claimId: string; number: number } }
  | { type: 'clearing.created'; payload: { clearing: ClearingView } }
  | { type: 'clearing.deleted'; payload: { clearingId: string } }
  | {
      type: 'citation.created' | 'citation.restored';
      payload: { citation: CitationView; source: SourceView };
    }
  | { type: 'citation.changed'; payload: { citation: CitationView; changes: Changes } }
  | { type: 'citation.deleted'; payload: { citationId: string; claimId: string; sourceId: string } };

/** What a team's stream says that an open document shows. */
export type TeamEvent =
  | { type: 'source.created' | 'source.changed' | 'source.restored'; payload: { source: SourceView } }
  | { type: 'source.deleted'; payload: { sourceId: string } }
  | { type: 'member.added' | 'member.changed'; payload: { person: PersonView } }
  | { type: 'member.removed'; payload: { userId: string; person: PersonView } };

/** An event as it comes from its stream; seq is gap-free within the stream. */
export type StreamEvent = {
  stream: string;
  seq: number;
  at: string;
  actorId: string | null;
  subjectId: string;
} & (DocumentEvent | TeamEvent);

/** Everything an open document shows but its text; `seqs` says how far each stream has been read. */
export type WorkspaceState = {
  seqs: Record<string, number>;
  document: DocumentView;
  claims: Record<string, ClaimView>;
  clearings: Record<string, ClearingView>;
  citations: Record<string, CitationView>;
  sources: Record<string, SourceView>;
  people: Record<string, PersonView>;
};

/** The same, held so that one change among 10,000 rows is cheap: what `reduce` works on. */
export type LiveState = {
  seqs: Record<string, number>;
  document: DocumentView;
  claims: Table<ClaimView>;
  clearings: Table<ClearingView>;
  citations: Table<CitationView>;
  sources: Table<SourceView>;
  people: Table<PersonView>;
};

/** The state as it was sent, ready for events. */
export function liveState(state: WorkspaceState): LiveState {
  return {
    seqs: state.seqs,
    document: state.document,
    claims: tableOf(Object.values(state.claims)),
    clearings: tableOf(Object.values(state.clearings)),
    citations: tableOf(Object.values(state.citations)),
    sources: tableOf(Object.values(state.sources)),
    people: tableOf(Object.values(state.people)),
  };
}

/** The state after an event. Events already seen change nothing, so that replays are harmless. Unknown types only move the seq. */
export function reduce(state: LiveState, event: StreamEvent): LiveState {
  if (event.seq <= (state.seqs[event.stream] ?? 0)) return state;
  return apply({ ...state, seqs: { ...state.seqs, [event.stream]: event.seq } }, event);
}

/** The state after something happened, whether a stream said so or we expect it to. */
export function apply(state: LiveState, event: DocumentEvent | TeamEvent): LiveState {
  switch (event.type) {
    case 'document.imported':
    case 'document.changed':
    case 'document.archived':
    case 'document.unarchived':
    case 'document.deleted':
    case 'document.restored':
      return { ...state, document: event.payload.document };
    case 'claim.created':
    case 'claim.restored':
    case 'claim.changed':
    case 'claim.reranged':
    case 'claim.judged':
    case 'claim.staged':
    case 'claim.signedOff':
    case 'claim.reopened':
    case 'claim.verdictRestored':
      return { ...state, claims: state.claims.put(event.payload.claim) };
    case 'claim.deleted':
      return { ...state, claims: state.claims.without(event.payload.claimId) };
    case 'clearing.created':
      return { ...state, clearings: state.clearings.put(event.payload.clearing) };
    case 'clearing.deleted':
      return { ...state, clearings: state.clearings.without(event.payload.clearingId) };
    case 'citation.created':
    case 'citation.restored': {
      const { citation, source } = event.payload;
      return { ...state, citations: state.citations.put(citation), sources: state.sources.put(source) };
    }
    case 'citation.changed':
      return { ...state, citations: state.citations.put(event.payload.citation) };
    case 'citation.deleted':
      return { ...state, citations: state.citations.without(event.payload.citationId) };
    case 'source.created':
    case 'source.changed':
    case 'source.restored':
      return { ...state, sources: state.sources.put(event.payload.source) };
    case 'source.deleted':
      return { ...state, sources: state.sources.without(event.payload.sourceId) };
    case 'member.added':
    case 'member.changed':
      return { ...state, people: state.people.put(event.payload.person) };
    case 'member.removed':
      return { ...state, people: state.people.without(event.payload.userId) };
    default:
      return state;
  }
}
