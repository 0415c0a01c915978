import type { WorkspaceState } from '#lib/claims/events.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import { type Columns, packRows, unpackRows } from './columns.ts';

/** The state of a document as the page carries it: small, since it stands in the HTML beside the text itself. */
export type Packed = {
  seqs: WorkspaceState['seqs'];
  document: WorkspaceState['document'];
  claims: Columns;
  clearings: Columns;
  citations: Columns;
  sources: Columns;
  people: Columns;
  /** For each sentence, the characters left out before it and its length. */
  sentences: number[];
  /** The quotes are not sent: the page holds the text, and they are read from there. */
  quotesInText: boolean;
};

/** With more claims than this their quotes are read from the text; fewer are sent, so that the list is there before any script runs. */
export const MOST_QUOTES = 200;

export function pack(state: WorkspaceState, sentences: readonly Span[]): Packed {
  const claims = Object.values(state.claims);
  const quotesInText = claims.length > MOST_QUOTES;
  return {
    seqs: state.seqs,
    document: state.document,
    claims: packRows(claims, quotesInText ? ['quote'] : []),
    clearings: packRows(Object.values(state.clearings)),
    citations: packRows(Object.values(state.citations)),
    sources: packRows(Object.values(state.sources)),
    people: packRows(Object.values(state.people)),
    sentences: packSpans(sentences),
    quotesInText,
  };
}

/** `textOf` gives the words of a span of the article, for quotes that were not sent. */
export function unpack(
  packed: Packed,
  textOf: (span: Span) => string,
): { state: WorkspaceState; sentences: Span[] } {
  const { seqs, document, quotesInText } = packed;
  const claims = unpackRows<ClaimView>(packed.claims);
  if (quotesInText) for (const claim of claims) claim.quote = textOf(claim);
  const state = {
    seqs,
    document,
    claims: byId(claims),
    clearings: byId<WorkspaceState['clearings'][string]>(unpackRows(packed.clearings)),
    citations: byId<WorkspaceState['citations'][string]>(unpackRows(packed.citations)),
    sources: byId<WorkspaceState['sources'][string]>(unpackRows(packed.sources)),
    people: byId<WorkspaceState['people'][string]>(unpackRows(packed.people)),
  };
  return { state, sentences: unpackSpans(packed.sentences) };
}

/** Spans in order and apart, as gaps and lengths. */
export function packSpans(spans: readonly Span[]): number[] {
  let end = 0;
  return spans.flatMap((span) => {
    const pair = [span.start - end, span.end - span.start];
    end = span.end;
    return pair;
  });
}

export function unpackSpans(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (let index = 0; index < flat.length; index += 2) {
    const start = at + (flat[index] ?? 0);
    at = start + (flat[index + 1] ?? 0);
    spans.push({ start, end: at });
  }
  return spans;
}

function byId<T extends { id: string }>(rows: T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
