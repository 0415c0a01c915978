import { ratingOf } from '../claims/scale.ts';
import type { ClaimView } from '../claims/view.ts';
import type { ReportEvidence } from './schema.ts';

type Known = { evidence: ReportEvidence[]; origins: number; tellsRisk: boolean };

/** Two independent origins for what can do harm. */
const ORIGINS_AT_HIGH_RISK = 2;

/** Whether a claim needs a source: all but what nobody could check. */
export function needsSource(claim: Pick<ClaimView, 'rating'>): boolean {
  return ratingOf(claim.rating)?.outcome !== 'notCheckable';
}

/** What is not known, or not done yet, about a claim: sentences, the gravest first. That it cites no source, every format says by itself. */
export function unknowns(claim: ClaimView, { evidence, origins, tellsRisk }: Known): string[] {
  const judged = claim.rating !== null && claim.staleAt === null;
  const sourced = needsSource(claim);
  const said: [boolean, string][] = [
    [claim.start === claim.end, 'Its passage is not in this revision.'],
    [claim.staleAt !== null, 'The words changed after the verdict; it has to be judged again.'],
    [claim.rating === null, 'Nobody has judged this yet.'],
    [ratingOf(claim.rating)?.outcome === 'unproven' && judged, 'The evidence could not settle it.'],
    [
      tellsRisk && claim.risk === 'high' && sourced && evidence.length > 0 && origins < ORIGINS_AT_HIGH_RISK,
      'The risk is high, and it rests on one origin.',
    ],
    [
      evidence.length > 0 && evidence.every((one) => one.withheld),
      'It rests only on sources whose identity is withheld.',
    ],
    [evidence.some(saysNothing), 'A citation says neither where the passage stands nor what it says.'],
    [judged && !claim.rationale, 'No reason is given for the verdict.'],
    [judged && claim.stage !== 'signedOff', 'No second person has signed it off.'],
  ];
  return said.filter(([holds]) => holds).map(([, sentence]) => sentence);
}

function saysNothing(one: ReportEvidence): boolean {
  return !one.withheld && !one.excerpt && !one.locator;
}
