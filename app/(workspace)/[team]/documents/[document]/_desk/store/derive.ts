import type { LiveState } from '#lib/claims/events.ts';
import type { CitationView } from '#lib/claims/view.ts';
import { type ClaimFilters, showsAll } from './filters.ts';
import { filtered } from './passing.ts';

/** The last answer is kept as long as the arguments are the same ones. */
export function memo<Args extends readonly unknown[], T>(
  compute: (...args: Args) => T,
): (...args: Args) => T {
  let last: { args: Args; value: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, at) => arg !== last?.args[at])) last = { args, value: compute(...args) };
    return last.value;
  };
}

/** What the workspace derives from its state, each computed once per change of what it depends on. */
export function derivations(meId: string) {
  const byClaim = memo((citations: LiveState['citations']) =>
    Map.groupBy(citations.values(), (citation) => citation.claimId),
  );
  const sameIds = memoOfIds();
  const visible = memo(
    (
      order: readonly string[],
      claims: LiveState['claims'],
      citations: LiveState['citations'],
      filters: ClaimFilters,
    ) => {
      if (showsAll(filters) && filters.sort === 'text') return order;
      const rows = order.flatMap((id) => claims.get(id) ?? []);
      const hasSource = (id: string) => byClaim(citations).has(id);
      const passing = filtered(rows, filters, { meId, hasSource });
      return sameIds(passing.map((claim) => claim.id));
    },
  );
  const citationsOf = (citations: LiveState['citations'], claimId: string): readonly CitationView[] =>
    byClaim(citations).get(claimId) ?? none;
  return { visible, citationsOf };
}

const none: readonly CitationView[] = [];

/** The former list, as long as its entries are the same. */
function memoOfIds() {
  let last: readonly string[] = [];
  return (ids: readonly string[]) => {
    if (ids.length !== last.length || ids.some((id, at) => id !== last[at])) last = ids;
    return last;
  };
}
