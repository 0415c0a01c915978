import type { ClaimView } from '../claims/view.ts';
import { type Coverage, type CoverageState, coverage } from '../text/coverage.ts';
import { direction } from '../text/direction.ts';
import { countsOf, mustFix } from './counts.ts';
import type { ReportFacts } from './facts.ts';
import { methodOf } from './method.ts';
import { obstacles, summaryOf } from './readiness.ts';
import { redactor } from './redact.ts';
import { inTextOrder, reportClaim } from './report-claims.ts';
import { type Cited, citedSources, originsAmong, reportSource } from './report-sources.ts';
import { holdings, type ReportView, withheldIn } from './rules.ts';
import { REPORT_VERSION, type ReportClaim, type ReportData } from './schema.ts';
import { capitalised, stageWords } from './words.ts';

/**
 * The report of a document for one kind of reader: everything that is withheld from that reader is left out here, once,
 * and every format is made from what comes back. Pure; the clock is `facts.now`.
 */
export function buildReport(facts: ReportFacts, view: ReportView): ReportData {
  const ordered = inTextOrder(facts.claims);
  const cited = citedSources(facts, ordered);
  const redact = redactor(facts.sources.filter((source) => withheldIn(view, source)));
  const covered = coverage(facts.sentences, facts.claims, facts.clearings);
  const counts = countsOf(facts, cited, covered, holdings[view].risk);
  const claims = claimsOf(facts, view, ordered, cited, redact);
  const sources = [...cited.values()].map((entry) => reportSource(entry, cited, view, redact));
  const withheld = withheldCounts(sources);
  return {
    format: 'galley-report',
    version: REPORT_VERSION,
    view,
    writtenAt: facts.now,
    team: facts.team,
    ...subjectOf(facts, view),
    ...readinessOf(view, counts),
    counts,
    people: peopleOf(facts, view),
    withheld,
    mustFix: mustFix(ordered).map((claim) => claim.number),
    text: textOf(facts, covered),
    claims,
    corrections: claims.flatMap(correctionOf),
    sources,
    method: methodOf(facts, withheld),
    history: facts.streams,
    manifest: manifestOf(facts, claims, sources),
  };
}

function readinessOf(view: ReportView, counts: ReportData['counts']) {
  const reasons = obstacles(view, counts).map((clause) => `${capitalised(clause)}.`);
  return { ready: reasons.length === 0, summary: summaryOf(view, counts), reasons };
}

function textOf({ revision, sentences }: ReportFacts, { states }: Coverage): ReportData['text'] {
  const inState = (state: CoverageState) => sentences.filter((_, index) => states[index] === state);
  const { text: canonical, blocks, marks } = revision;
  return { canonical, blocks, marks, untouched: inState('untouched'), cleared: inState('cleared') };
}

function manifestOf({ clearings }: ReportFacts, claims: ReportClaim[], sources: ReportData['sources']) {
  return {
    claims: claims.length,
    clearings: clearings.length,
    citations: claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
    sources: sources.length,
    files: sources.flatMap(({ fileSha256, fileName }) =>
      fileSha256 ? [{ sha256: fileSha256, name: fileName }] : [],
    ),
  };
}

function claimsOf(
  facts: ReportFacts,
  view: ReportView,
  ordered: ClaimView[],
  cited: Map<string, Cited>,
  redact: ReturnType<typeof redactor>,
): ReportClaim[] {
  const citations = Map.groupBy(facts.citations, (citation) => citation.claimId);
  return ordered.map((claim) => {
    const own = citations.get(claim.id) ?? [];
    const sources = own.flatMap((citation) => cited.get(citation.sourceId)?.source ?? []);
    const origins = originsAmong(sources, facts.derivedFrom);
    return reportClaim(claim, { view, redact, cited, citations: own, people: facts.people, origins });
  });
}

function subjectOf(
  { document, revision }: ReportFacts,
  view: ReportView,
): Pick<ReportData, 'document' | 'revision'> {
  const { title, byline, publisher, publishedOn, language, address } = document;
  return {
    document: {
      id: holdings[view].ids ? document.id : null,
      title,
      byline,
      publisher,
      publishedOn,
      language,
      address,
      direction: direction(revision.text),
    },
    revision: {
      number: revision.number,
      importedAt: revision.createdAt,
      importer: `${revision.importer} ${revision.importerVersion}`,
      textSha256: revision.textSha256,
      originalSha256: revision.originalSha256,
    },
  };
}

function peopleOf({ claims, people }: ReportFacts, view: ReportView): ReportData['people'] {
  const checkers = idsOf(claims.map((claim) => claim.judgedById));
  const reviewers = idsOf(claims.map((claim) => (claim.stage === 'signedOff' ? claim.signedOffById : null)));
  const named = (ids: string[]) =>
    holdings[view].names ? ids.map((id) => people[id] ?? 'Former member').sort() : [];
  return {
    checkers: checkers.length,
    reviewers: reviewers.length,
    checkedBy: named(checkers),
    signedOffBy: named(reviewers),
  };
}

function idsOf(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

function withheldCounts(sources: ReportData['sources']): ReportData['withheld'] {
  const count = (why: 'confidential' | 'internal') =>
    sources.filter((source) => source.withheld === why).length;
  return { confidential: count('confidential'), internal: count('internal') };
}

function correctionOf(claim: ReportClaim): ReportData['corrections'] {
  if (!claim.correction || claim.correction === claim.quote) return [];
  return [
    {
      claim: claim.number,
      from: claim.quote,
      to: claim.correction,
      reason: claim.why,
      verdict: claim.verdict,
      judgedBy: claim.judgedBy,
      state: claim.signedOff ? 'Signed off' : claim.stage ? stageWords[claim.stage] : 'Proposed',
    },
  ];
}
