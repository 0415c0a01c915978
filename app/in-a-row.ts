import { turnsLine } from '#lib/text/direction.ts';

/** Facts in one line with dots between. One from right to left stands between isolates, so that it changes places with no neighbour. */
export function inARow(facts: readonly (string | null | undefined | false)[]): string {
  return facts
    .filter((fact): fact is string => Boolean(fact))
    .map((fact) => (turnsLine(fact) ? `\u2068${fact}\u2069` : fact))
    .join(' · ');
}
