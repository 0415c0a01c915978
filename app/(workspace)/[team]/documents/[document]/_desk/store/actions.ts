import type { RatingKey } from '#lib/claims/scale.ts';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { ClaimFilters } from './filters.ts';

export type ClaimFields = Partial<
  Pick<ClaimView, 'kind' | 'wording' | 'speaker' | 'correction' | 'risk' | 'assigneeId' | 'dueOn'>
>;
export type CitationFields = Partial<
  Pick<CitationView, 'stance' | 'excerpt' | 'locator' | 'note' | 'credibility'>
>;
export type Verdict = {
  rating: RatingKey | null;
  confidence?: ClaimView['confidence'];
  rationale?: string | null;
};

/**
 * What a person can do. All of it shows at once, is sent in order, and is taken back with a sentence if the server refuses;
 * nothing is lost while the connection is. Actions that the person's role does not allow do nothing.
 */
export type Actions = {
  activate(claimId: string | null, options?: { scroll?: boolean; focusPanel?: boolean }): void;
  /** Sets the sentence cursor (indices into `sentences`); null takes it away. */
  setCursor(from: number | null, to?: number): void;
  moveCursor(by: 1 | -1, options?: { extend?: boolean }): void;
  /** Puts the cursor on the next sentence that is neither claimed nor cleared; wraps round once. */
  nextUntouched(): void;
  nextClaim(by: 1 | -1): void;
  select(span: Span | null): void;
  /** Marks a passage as a claim and activates it; gives its (provisional) id. */
  claim(span: Span, fields?: ClaimFields): string | null;
  /** Marks a passage as looked at, with nothing to check in it. */
  clear(span: Span): void;
  unclear(clearingId: string): void;
  update(claimId: string, fields: ClaimFields): void;
  rerange(claimId: string, span: Span): void;
  judge(claimId: string, verdict: Verdict): void;
  stage(claimId: string, stage: 'open' | 'inProgress' | 'inReview'): void;
  signOff(claimId: string): void;
  reopen(claimId: string, reason?: string): void;
  remove(claimId: string): void;
  /** Takes back the last thing done in this tab that can be taken back. */
  undo(): void;
  /** Cites a source of the library. */
  cite(claimId: string, fields: CitationFields & { sourceId: string }): void;
  citeAddress(claimId: string, address: string, fields?: CitationFields): void;
  updateCitation(citationId: string, fields: CitationFields): void;
  removeCitation(citationId: string): void;
  setFilters(filters: Partial<ClaimFilters>): void;
};
