import type { RatingKey } from '#lib/claims/scale.ts';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { ClaimFilters } from './filters.ts';
import type { Pane, PanelTab } from './snapshot.ts';

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
  /** `focusPanel` moves the keyboard there; `showPanel` only turns a narrow screen to it. */
  activate(
    claimId: string | null,
    options?: { scroll?: boolean; focusPanel?: boolean; showPanel?: boolean },
  ): void;
  /** Puts the cursor on the first sentence, or the next untouched one if work has begun. */
  start(): void;
  /** Scrolls to an offset of the text. */
  scrollTo(offset: number): void;
  /** Lets go of one thing: the selection, else the cursor, else the active claim. False if nothing was held. */
  letGo(): boolean;
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
  /** Cites a source of the library; `source` shows it at once if this document does not know it yet. */
  cite(claimId: string, fields: CitationFields & { sourceId: string }, source?: SourceView): void;
  citeAddress(claimId: string, address: string, fields?: CitationFields): void;
  updateCitation(citationId: string, fields: CitationFields): void;
  removeCitation(citationId: string): void;
  setFilters(filters: Partial<ClaimFilters>): void;
  /** Which pane a narrow screen shows. */
  show(pane: Pane): void;
  /** Which part of the active claim the panel shows. */
  showTab(tab: PanelTab): void;
  /** Ends a conflict: mine again, on top of theirs; or theirs stays. */
  decide(conflictKey: string, mine: boolean): void;
  /** Leaves a conflict undecided for now. */
  putOff(conflictKey: string): void;
  /** Comes back to what is undecided. */
  takeUp(): void;
};
