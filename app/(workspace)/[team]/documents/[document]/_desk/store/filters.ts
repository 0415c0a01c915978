import type { Look } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';

type Kind = ClaimView['kind'];
type Risk = ClaimView['risk'];
type Stage = ClaimView['stage'];

export const sortings = ['text', 'number', 'risk', 'newest'] as const;
export type Sorting = (typeof sortings)[number];
export const scopes = ['all', 'mine', 'review'] as const;
export type Scope = (typeof scopes)[number];

/** Which claims the list shows. Empty lists and null filter nothing. */
export type ClaimFilters = {
  scope: Scope;
  looks: readonly Look[];
  kinds: readonly Kind[];
  risks: readonly Risk[];
  stages: readonly Stage[];
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
