import { lookOf } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { type ClaimFilters, type Scope, type Sorting, showsAll } from './filters.ts';
import { speaksOf } from './speaks-of.ts';

export type Beholder = { meId: string; hasSource: (claimId: string) => boolean };

/** The claims that pass, sorted. `claims` come in text order; when nothing is filtered or sorted the same list is given back. */
export function filtered(
  claims: readonly ClaimView[],
  filters: ClaimFilters,
  beholder: Beholder,
): readonly ClaimView[] {
  const passing = showsAll(filters) ? claims : claims.filter((claim) => passes(claim, filters, beholder));
  const compare = comparisons[filters.sort];
  return compare ? [...passing].sort(compare) : passing;
}

export function passes(claim: ClaimView, filters: ClaimFilters, { meId, hasSource }: Beholder): boolean {
  return (
    inScope(claim, filters.scope, meId) &&
    includes(filters.looks, lookOf(claim)) &&
    includes(filters.kinds, claim.kind) &&
    includes(filters.risks, claim.risk) &&
    includes(filters.stages, claim.stage) &&
    (filters.assignee === null || (claim.assigneeId ?? 'none') === filters.assignee) &&
    (!filters.noSource || !hasSource(claim.id)) &&
    (filters.text === '' || speaksOf(claim, filters.text))
  );
}

/** Mine: assigned to me. To review: in review, and I am not the one who judged it. */
export function inScope(claim: ClaimView, scope: Scope, meId: string): boolean {
  if (scope === 'mine') return claim.assigneeId === meId;
  if (scope === 'review') return claim.stage === 'inReview' && claim.judgedById !== meId;
  return true;
}

function includes<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

const weight = { high: 0, medium: 1, low: 2 } as const;
const comparisons: Record<Sorting, ((a: ClaimView, b: ClaimView) => number) | null> = {
  text: null,
  number: (a, b) => a.number - b.number,
  risk: (a, b) => weight[a.risk] - weight[b.risk],
  newest: (a, b) => b.createdAt.localeCompare(a.createdAt) || b.number - a.number,
};
