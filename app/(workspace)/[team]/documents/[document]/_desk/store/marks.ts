import type { LiveState } from '#lib/claims/events.ts';
import type { Span } from '#lib/text/span.ts';
import type { Touched } from '../queue/overlay.ts';
import type { Step } from './coverage-count.ts';

/** Every claim and clearing, as marks that come. */
export function allMarks({ claims, clearings }: LiveState): Step[] {
  return [
    ...claims.values().map((span): Step => ({ span, kind: 'claim', by: 1 })),
    ...clearings.values().map((span): Step => ({ span, kind: 'clearing', by: 1 })),
  ];
}

/** Which marks went and came between two states, as far as they were touched. */
export function movedMarks(before: LiveState, after: LiveState, touched: Touched): Step[] {
  return [
    ...touched.claims.flatMap((id) => moved('claim', before.claims.get(id), after.claims.get(id))),
    ...touched.clearings.flatMap((id) =>
      moved('clearing', before.clearings.get(id), after.clearings.get(id)),
    ),
  ];
}

function moved(kind: Step['kind'], from: Span | undefined, to: Span | undefined): Step[] {
  if (from && to && from.start === to.start && from.end === to.end) return [];
  const went: Step[] = from ? [{ span: from, kind, by: -1 }] : [];
  return to ? [...went, { span: to, kind, by: 1 }] : went;
}
