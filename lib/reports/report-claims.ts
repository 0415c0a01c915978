import { lookOf, ratingOf, wordOf } from '../claims/scale.ts';
import type { CitationView, ClaimView } from '../claims/view.ts';
import type { Redact } from './redact.ts';
import { type Cited, titleIn } from './report-sources.ts';
import { holdings, type ReportView, withheldIn } from './rules.ts';
import type { ReportClaim, ReportEvidence } from './schema.ts';
import { unknowns } from './unknowns.ts';

export type ClaimContext = {
  view: ReportView;
  redact: Redact;
  cited: Map<string, Cited>;
  citations: CitationView[];
  people: Record<string, string>;
  /** Origins among the sources of this claim. */
  origins: number;
};

/** By where a claim begins; of two that begin together the longer first. */
export function inTextOrder(claims: ClaimView[]): ClaimView[] {
  return [...claims].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
}

/** A claim as a view may show it. */
export function reportClaim(claim: ClaimView, context: ClaimContext): ReportClaim {
  const { view, redact } = context;
  const evidence = context.citations.flatMap((citation) => evidenceOf(citation, context));
  const rating = ratingOf(claim.rating);
  const unjudged = !rating || claim.staleAt !== null;
  return {
    number: claim.number,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    kind: claim.kind,
    wording: redact(claim.wording),
    speaker: redact(claim.speaker),
    look: lookOf(claim),
    verdict: wordOf(claim),
    meaning: unjudged ? null : rating.meaning,
    staleVerdict: claim.staleAt ? (rating?.word ?? null) : null,
    confidence: claim.confidence,
    why: unjudged && !holdings[view].drafts ? null : redact(claim.rationale),
    correction: redact(claim.correction),
    ...checking(claim, context),
    evidence,
    unknown: unknowns(claim, { evidence, origins: context.origins, tellsRisk: holdings[view].risk }),
  };
}

function checking(claim: ClaimView, { view, people }: ClaimContext) {
  const { names, work, risk } = holdings[view];
  const person = (id: string | null, told: boolean) => (id && told ? (people[id] ?? 'Former member') : null);
  const signedOff = claim.stage === 'signedOff';
  return {
    judgedBy: person(claim.judgedById, names),
    judgedAt: claim.judgedAt,
    staleAt: claim.staleAt,
    signedOff,
    signedOffBy: signedOff ? person(claim.signedOffById, names) : null,
    signedOffAt: signedOff ? claim.signedOffAt : null,
    risk: risk ? claim.risk : null,
    stage: risk ? claim.stage : null,
    assignee: person(claim.assigneeId, work),
    dueOn: work ? claim.dueOn : null,
  };
}

function evidenceOf(citation: CitationView, { view, redact, cited }: ClaimContext): ReportEvidence[] {
  const entry = cited.get(citation.sourceId);
  if (!entry) return [];
  const withheld = withheldIn(view, entry.source);
  const { notes, withheldExcerpts } = holdings[view];
  return [
    {
      source: entry.number,
      title: titleIn(view, entry, redact),
      withheld,
      stance: citation.stance,
      excerpt: withheld && !withheldExcerpts ? null : redact(citation.excerpt),
      // where it stands ("notes of the call with …") can tell who said it
      locator: withheld ? null : redact(citation.locator),
      note: withheld || !notes ? null : redact(citation.note),
      grade: gradeOf(entry.source.reliability, citation.credibility),
    },
  ];
}

/** "B2"; a missing half is a question mark, two missing halves are no grade. */
function gradeOf(reliability: string | null, credibility: number | null): string | null {
  if (!reliability && !credibility) return null;
  return `${reliability ?? '?'}${credibility ?? '?'}`;
}
