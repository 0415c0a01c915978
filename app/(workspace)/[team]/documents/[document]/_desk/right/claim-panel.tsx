import type { ClaimView } from '#lib/claims/view.ts';
import { mayWork } from '../keys/able.ts';
import { Beside } from '../presence/once-met.tsx';
import { useWorkspace } from '../store/use-workspace.ts';
import { ClaimHead } from './claim-head.tsx';
import { Correction } from './correction.tsx';
import { Evidence } from './evidence.tsx';
import { Properties } from './properties.tsx';
import { Quote } from './quote.tsx';
import { Verdict } from './verdict.tsx';

/** Everything about one claim, in the order in which it is worked on. Readers see the same without the fields. */
export function ClaimPanel({ claim }: { claim: ClaimView }) {
  const works = useWorkspace(mayWork);
  return (
    <article className="claim">
      <ClaimHead claim={claim} works={works} />
      <Beside number={claim.number} />
      <Quote claim={claim} />
      <Properties claim={claim} works={works} />
      <Verdict claim={claim} works={works} />
      <Evidence claim={claim} works={works} />
      <Correction claim={claim} works={works} />
    </article>
  );
}

/** What each part of the panel is given. `works`: this person may change it. */
export type PartProps = { claim: ClaimView; works: boolean };
