import type { LiveState } from '#lib/claims/events.ts';
import type { CitationView } from '#lib/claims/view.ts';
import { type Coverage, coverage } from '#lib/text/coverage.ts';
import type { Span } from '#lib/text/span.ts';
import { type ClaimFilters, filtered, showsAll } from './filters.ts';

/** The last answer is kept as long as the arguments are the same; or only some of them, if `keys` says that the others make no difference. */
export function memo<Args extends readonly unknown[], T>(
  compute: (...args: Args) => T,
  keys: (...args: Args) => readonly unknown[] = (...args) => args,
): (...args: Args) => T {
  let last: { keys: readonly unknown[]; value: T } | null = null;
  return (...args) => {
    const now = keys(...args);
    if (!last || now.some((key, at) => key !== last?.keys[at])) last = { keys: now, value: compute(...args) };
    return last.value;
  };
}

/** What the workspace derives from its state, each computed once per change of what it depends on. */
export function derivations(sentences: readonly Span[], meId: string) {
  const byClaim = memo((citations: LiveState['citations']) =>
    Map.groupBy(citations.values(), (citation) => citation.claimId),
  );
  /** The order is a new list only when a claim came, went or moved: a verdict changes no coverage. */
  const covered = memo(
    (_order: readonly string[], claims: LiveState['claims'], clearings: LiveState['clearings']): Coverage =>
      coverage(sentences, claims.values(), clearings.values()),
    (order, _claims, clearings) => [order, clearings],
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
  return { covered, visible, citationsOf };
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
