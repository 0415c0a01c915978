import type { CitationView, ClaimView, ClearingView } from '#lib/claims/view.ts';
import type { Call } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';
import type { Happening } from '../queue/predict.ts';

/** The rows as they are when something is taken back, by whichever id. */
export type Rows = {
  meId: string;
  claim(id: string): ClaimView | undefined;
  clearing(id: string): ClearingView | undefined;
  citation(id: string): CitationView | undefined;
  citationsOf(claimId: string): readonly CitationView[];
};

/** The way back, or why there is none. `changed`: a colleague has been at it since, and their work is not for us to undo. */
export type Way =
  | { kind: 'open'; calls: Call[]; row?: Pending['row'] }
  | { kind: 'changed'; byId: string | null }
  | { kind: 'gone' | 'closed' };

/** How to take a change back: found when it is done, carried out against the rows of then. `left` is what the change came to. */
export type Inverse = (rows: Rows, left: readonly Happening[]) => Way;

export const GONE: Way = { kind: 'gone' };
export const changed = (byId: string | null = null): Way => ({ kind: 'changed', byId });
export const open = (...calls: Call[]): Way => ({ kind: 'open', calls });
