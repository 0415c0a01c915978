import { LOOKS } from '#lib/claims/scale.ts';
import { KINDS, LEVELS, STAGES } from '#lib/claims/values.ts';
import { type ClaimFilters, noFilters, scopes, sortings } from './filters.ts';

/** The names that the workspace uses in the address bar; all others are left alone. */
const names = ['claim', 'show', 'look', 'kind', 'risk', 'stage', 'who', 'unsourced', 'find', 'sort'] as const;

/** The filters that an address asks for. What it does not know it leaves out: old links keep working. */
export function filtersFrom(params: URLSearchParams): ClaimFilters {
  return {
    scope: one(scopes, params.get('show')) ?? noFilters.scope,
    looks: some(LOOKS, params.get('look')),
    kinds: some(KINDS, params.get('kind')),
    risks: some(LEVELS, params.get('risk')),
    stages: some(STAGES, params.get('stage')),
    assignee: params.get('who'),
    noSource: params.get('unsourced') === 'yes',
    text: params.get('find') ?? '',
    sort: one(sortings, params.get('sort')) ?? noFilters.sort,
  };
}

/** The number of the claim that an address points at. */
export function claimNumberFrom(params: URLSearchParams): number | null {
  const number = Number(params.get('claim'));
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** The query of the address that leads back here: only what differs from the plain view is written. */
export function addressFor(
  params: URLSearchParams,
  filters: ClaimFilters,
  claimNumber: number | null,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of names) next.delete(name);
  const wanted: Record<(typeof names)[number], string | null> = {
    claim: claimNumber === null ? null : String(claimNumber),
    show: filters.scope === noFilters.scope ? null : filters.scope,
    look: filters.looks.join(','),
    kind: filters.kinds.join(','),
    risk: filters.risks.join(','),
    stage: filters.stages.join(','),
    who: filters.assignee,
    unsourced: filters.noSource ? 'yes' : null,
    find: filters.text,
    sort: filters.sort === noFilters.sort ? null : filters.sort,
  };
  for (const name of names) if (wanted[name]) next.set(name, wanted[name]);
  return next;
}

function one<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((item) => item === value);
}

function some<T extends string>(known: readonly T[], value: string | null): T[] {
  const wanted = (value ?? '').split(',');
  return known.filter((item) => wanted.includes(item));
}
