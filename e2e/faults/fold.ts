import type { HistoryEvent } from './ledger.ts';

type Row = Record<string, unknown> & { id: string };
type Tables = Record<'claims' | 'clearings' | 'citations', Record<string, Row>>;

/** The rows of a document after its events: the model's own reading of the history, beside the product's. */
export function rowsAfter(events: HistoryEvent[]): Tables {
  const claims = new Map<string, Row>();
  const clearings = new Map<string, Row>();
  const citations = new Map<string, Row>();
  const deleted = new Set<string>();
  for (const { type, subject, payload } of events) {
    if (payload.claim) claims.set(subject, payload.claim as Row);
    if (type === 'claim.deleted') deleted.add(subject);
    if (type === 'claim.restored') deleted.delete(subject);
    if (payload.clearing) clearings.set(subject, payload.clearing as Row);
    if (type === 'clearing.deleted') clearings.delete(subject);
    if (payload.citation) citations.set(String(payload.citation.id), payload.citation as Row);
    if (type === 'citation.deleted') citations.delete(String(payload.citationId));
  }
  for (const id of deleted) claims.delete(id);
  const shown = [...citations].filter(([, citation]) => !deleted.has(String(citation.claimId)));
  return {
    claims: Object.fromEntries(claims),
    clearings: Object.fromEntries(clearings),
    citations: Object.fromEntries(shown),
  };
}
