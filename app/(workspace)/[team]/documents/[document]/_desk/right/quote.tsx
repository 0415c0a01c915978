import type { ClaimView } from '#lib/claims/view.ts';
import { Wording } from './wording.tsx';

/** The claim's words; with a correction proposed, the old struck and the new beside them. */
export function Quote({ claim }: { claim: ClaimView }) {
  return (
    <p className="quote" dir="auto">
      {claim.correction ? <Wording from={claim.quote} to={claim.correction} /> : claim.quote}
    </p>
  );
}
