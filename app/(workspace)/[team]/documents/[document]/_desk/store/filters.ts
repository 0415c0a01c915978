import { type Look, lookOf } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';

export const sortings = ['text', 'number', 'risk', 'newest'] as const;
export const scopes = ['all', 'mine', 'review'] as const;
export type Sorting = (typeof sortings)[number];
export type Scope = (typeof scopes)[number];

/** Which claims the list shows, and how. Empty lists and null filter nothing. */
export type ClaimFilters = {
  scope: Scope;
  looks: readonly Look[];
  kinds: readonly ClaimView['kind'][];
  risks: readonly ClaimView['risk'][];
  stages: readonly ClaimView['stage'][];
  /** A person's id, or 'none' for claims that nobody has. */
  assignee: string | null;
  noSource: boolean;
  text: string;
  sort: Sorting;
};

export const noFilters: ClaimFilters = {
  scope: 'all',
  looks: [],
  kinds: [],
  risks: [],
  stages: [],
  assignee: null,
  noSource: false,
  text: '',
  sort: 'text',
};

/** Whether nothing is filtered out; the sorting may still differ. */
export function showsAll(filters: ClaimFilters): boolean {
  return narrowings(filters) === 0 && filters.scope === 'all' && filters.looks.length === 0;
}

/** How many of the finer filters, those behind the filter button, are set. */
export function narrowings({ kinds, risks, stages, assignee, noSource, text }: ClaimFilters): number {
  const set = [
    kinds.length > 0,
    risks.length > 0,
    stages.length > 0,
    assignee !== null,
    noSource,
    text !== '',
  ];
  return set.filter(Boolean).length;
}

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

/** Every word must occur somewhere: in the quote, the wording, the speaker, the reasons, the correction, or as the number. */
function speaksOf(claim: ClaimView, text: string): boolean {
  const hay = hayOf(claim);
  return fold(text)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** A row never changes, so its words are folded once, however often someone types. */
const hays = new WeakMap<ClaimView, string>();

function hayOf(claim: ClaimView): string {
  const { number, quote, wording, speaker, rationale, correction } = claim;
  const hay =
    hays.get(claim) ??
    fold([`#${number}`, quote, wording, speaker, rationale, correction].filter(Boolean).join(' '));
  hays.set(claim, hay);
  return hay;
}

/** Lower case and without accents, so that "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const weight = { high: 0, medium: 1, low: 2 } as const;
const comparisons: Record<Sorting, ((a: ClaimView, b: ClaimView) => number) | null> = {
  text: null,
  number: (a, b) => a.number - b.number,
  risk: (a, b) => weight[a.risk] - weight[b.risk],
  newest: (a, b) => b.createdAt.localeCompare(a.createdAt) || b.number - a.number,
};

export type Counts = {
  all: number;
  mine: number;
  review: number;
  judged: number;
  looks: Record<Look, number>;
};

/** What the filter buttons say, over all claims. */
export function countsOf(claims: readonly ClaimView[], meId: string): Counts {
  const looks = {
    confirmed: 0,
    correction: 0,
    misleading: 0,
    refuted: 0,
    unproven: 0,
    opinion: 0,
    open: 0,
    stale: 0,
  };
  let mine = 0;
  let review = 0;
  for (const claim of claims) {
    looks[lookOf(claim)]++;
    if (inScope(claim, 'mine', meId)) mine++;
    if (inScope(claim, 'review', meId)) review++;
  }
  return { all: claims.length, mine, review, judged: claims.length - looks.open - looks.stale, looks };
}
