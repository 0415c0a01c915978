import type { Look } from '#lib/claims/scale.ts';
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
