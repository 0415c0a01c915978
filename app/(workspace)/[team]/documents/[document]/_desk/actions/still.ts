import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Happening } from '../queue/predict.ts';

export const WORDS = ['kind', 'wording', 'speaker', 'correction', 'start', 'end'] as const;
export const WORK = ['risk', 'assigneeId', 'dueOn'] as const;
export const VERDICT = [
  'rating',
  'confidence',
  'rationale',
  'judgedById',
  'signedOffById',
  'stage',
  'isStale',
] as const;
export const CITATION = ['stance', 'excerpt', 'locator', 'note', 'credibility'] as const;

/** Whether a row still says in these fields what a change left there. Nothing is known of what it left: then it does not. */
export function stillSays(
  now: ClaimView | CitationView,
  left: ClaimView | CitationView | undefined,
  fields: readonly string[],
): boolean {
  if (!left) return false;
  const [present, then] = [facing(now), facing(left)];
  return fields.every((field) => present[field] === then[field]);
}

/** A verdict's staleness is a fact, its moment only a guess until the server has answered. */
function facing(row: ClaimView | CitationView): Record<string, unknown> {
  return { ...row, isStale: 'staleAt' in row && row.staleAt !== null };
}

export function claimLeft(after: readonly Happening[]): ClaimView | undefined {
  for (const { payload } of after) if ('claim' in payload) return payload.claim;
  return undefined;
}

export function citationLeft(after: readonly Happening[]): CitationView | undefined {
  for (const { payload } of after) if ('citation' in payload) return payload.citation;
  return undefined;
}
