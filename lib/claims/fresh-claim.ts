import type { ClaimView } from './view.ts';

type Placed = Pick<
  ClaimView,
  'id' | 'documentId' | 'number' | 'start' | 'end' | 'quote' | 'kind' | 'createdById' | 'createdAt'
>;
type Given = Partial<Pick<ClaimView, 'wording' | 'speaker' | 'correction' | 'risk' | 'assigneeId' | 'dueOn'>>;

/** A claim as it is before anyone has worked on it: what the server writes, and what a browser shows until it has. */
export function freshClaim({ createdAt, ...claim }: Placed & Given): ClaimView {
  return {
    ...claim,
    wording: claim.wording ?? null,
    speaker: claim.speaker ?? null,
    correction: claim.correction ?? null,
    wordingVersion: 1,
    risk: claim.risk ?? 'medium',
    assigneeId: claim.assigneeId ?? null,
    dueOn: claim.dueOn ?? null,
    stage: 'open',
    workVersion: 1,
    rating: null,
    confidence: null,
    rationale: null,
    judgedById: null,
    judgedAt: null,
    staleAt: null,
    signedOffById: null,
    signedOffAt: null,
    verdictVersion: 1,
    createdAt,
    updatedAt: createdAt,
  };
}
