import type { Table } from '#lib/claims/table.ts';
import type { ClaimView } from '#lib/claims/view.ts';

type Placed = Pick<ClaimView, 'id' | 'start' | 'end' | 'number'>;

/** Text order: by start, a claim before those nested in it, then by number; ids settle the rest. */
export function inTextOrder(a: Placed, b: Placed): number {
  return (
    a.start - b.start || b.end - a.end || a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The ids of all claims in text order. O(n log n); for later changes see `reorder`. */
export function textOrder(claims: Table<ClaimView>): string[] {
  return [...claims.values()].sort(inTextOrder).map((claim) => claim.id);
}

/** The order after some claims came, went or moved: O(touched × log n), and the same list if nothing moved. */
export function reorder(
  order: readonly string[],
  before: Table<ClaimView>,
  after: Table<ClaimView>,
  touched: Iterable<string>,
): readonly string[] {
  const moved = [...new Set(touched)].filter((id) => !samePlace(before.get(id), after.get(id)));
  if (moved.length === 0) return order;
  if (moved.length > order.length / 8) return textOrder(after);
  const next = order.slice();
  for (const id of moved) take(next, before.get(id), before, after);
  for (const id of moved) insert(next, after.get(id), after);
  return next;
}

function samePlace(a: Placed | undefined, b: Placed | undefined): boolean {
  if (!a || !b) return a === b;
  return a.start === b.start && a.end === b.end && a.number === b.number;
}

function take(
  order: string[],
  row: ClaimView | undefined,
  before: Table<ClaimView>,
  after: Table<ClaimView>,
): void {
  if (!row) return;
  const at = placeOf(order, row, (id) => before.get(id) ?? after.get(id));
  if (order[at] === row.id) order.splice(at, 1);
}

function insert(order: string[], row: ClaimView | undefined, rows: Table<ClaimView>): void {
  if (row)
    order.splice(
      placeOf(order, row, (id) => rows.get(id)),
      0,
      row.id,
    );
}

/** The first place whose claim does not come before `row`. */
function placeOf(order: readonly string[], row: Placed, find: (id: string) => Placed | undefined): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = find(order[middle] ?? '');
    if (other && inTextOrder(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
