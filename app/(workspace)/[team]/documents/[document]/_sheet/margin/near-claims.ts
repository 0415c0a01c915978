import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { Snapshot } from '../../_desk/store/snapshot.ts';

/** The claims that start in a span, in text order. O(log n + answers): `order` is sorted by start. */
export function claimsStartingIn(
  { order, claims }: Pick<Snapshot, 'order' | 'claims'>,
  span: Span,
): ClaimView[] {
  const found: ClaimView[] = [];
  for (let at = firstFrom(order, claims, span.start); at < order.length; at++) {
    const claim = claims.get(order[at] ?? '');
    if (!claim || claim.start >= span.end) break;
    found.push(claim);
  }
  return found;
}

function firstFrom(order: readonly string[], claims: Snapshot['claims'], start: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims.get(order[middle] ?? '')?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
