import { LOOKS, type Look, lookOf } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { inScope } from './passing.ts';

export type Counts = {
  all: number;
  mine: number;
  review: number;
  judged: number;
  looks: Record<Look, number>;
};

/** What the filter buttons say, over all claims. */
export function countsOf(claims: readonly ClaimView[], meId: string): Counts {
  const looks = Object.fromEntries(LOOKS.map((look) => [look, 0])) as Record<Look, number>;
  let mine = 0;
  let review = 0;
  for (const claim of claims) {
    looks[lookOf(claim)]++;
    if (inScope(claim, 'mine', meId)) mine++;
    if (inScope(claim, 'review', meId)) review++;
  }
  return { all: claims.length, mine, review, judged: claims.length - looks.open - looks.stale, looks };
}
