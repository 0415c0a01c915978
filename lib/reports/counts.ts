import { isJudged } from '../claims/rules.ts';
import { defaultScale, type Look, lookOf, ratingOf } from '../claims/scale.ts';
import type { ClaimView } from '../claims/view.ts';
import type { Coverage } from '../text/coverage.ts';
import type { ReportFacts } from './facts.ts';
import { type Cited, originsAmong } from './report-sources.ts';
import type { ReportCounts } from './schema.ts';
import { needsSource } from './unknowns.ts';

/** The looks of a verdict that asks for a change before publication, the worst first. */
const mustChange: Look[] = ['refuted', 'correction', 'misleading'];

/** Every look with its word: the scale, then what has no verdict. */
export const verdictWords: { look: Look; word: string }[] = [
  ...defaultScale.map(({ look, word }) => ({ look, word })),
  { look: 'open', word: 'Open' },
  { look: 'stale', word: 'Stale' },
];

/** The claims that must change, the worst first, each kind in the order of the text. */
export function mustFix(inTextOrder: ClaimView[]): ClaimView[] {
  return mustChange.flatMap((look) => inTextOrder.filter((claim) => lookOf(claim) === look));
}

/** The figures of the report; `told` says whether the view tells risks. */
export function countsOf(
  facts: ReportFacts,
  cited: Map<string, Cited>,
  covered: Coverage,
  told: boolean,
): ReportCounts {
  const { claims } = facts;
  const sources = [...cited.values()].map((entry) => entry.source);
  const withSource = new Set([...cited.values()].flatMap((entry) => entry.claims.map((one) => one.number)));
  const judged = claims.filter(isJudged);
  return {
    claims: claims.length,
    judged: judged.length,
    signedOff: claims.filter((claim) => claim.stage === 'signedOff').length,
    mustFix: mustFix(claims).length,
    unsigned: judged.filter((claim) => claim.stage !== 'signedOff').length,
    unresolved: claims.length - judged.length,
    unproven: judged.filter((claim) => ratingOf(claim.rating)?.outcome === 'unproven').length,
    withoutSource: claims.filter((claim) => needsSource(claim) && !withSource.has(claim.number)).length,
    sentences: facts.sentences.length,
    claimed: covered.claimed,
    cleared: covered.cleared,
    untouched: covered.untouched,
    coverage: covered.share,
    sources: sources.length,
    origins: originsAmong(sources, facts.derivedFrom),
    byVerdict: byVerdict(claims),
    byRisk: told ? byRisk(claims) : null,
  };
}

function byVerdict(claims: ClaimView[]): ReportCounts['byVerdict'] {
  const found = Map.groupBy(claims, lookOf);
  return verdictWords.map(({ look, word }) => ({ look, word, count: found.get(look)?.length ?? 0 }));
}

function byRisk(claims: ClaimView[]): ReportCounts['byRisk'] {
  return (['high', 'medium', 'low'] as const).map((risk) => {
    const all = claims.filter((claim) => claim.risk === risk);
    const troubled = all.filter((claim) => !isJudged(claim) || mustChange.includes(lookOf(claim)));
    return { risk, count: all.length, troubled: troubled.map((claim) => claim.number).sort((a, b) => a - b) };
  });
}
