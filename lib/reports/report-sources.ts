import type { CitationView, ClaimView } from '../claims/view.ts';
import type { SourceView } from '../sources/view.ts';
import type { ReportFacts } from './facts.ts';
import type { Redact } from './redact.ts';
import { holdings, type ReportView, type Withheld, withheldIn } from './rules.ts';
import type { ReportSource } from './schema.ts';
import { sourceKindWords } from './words.ts';

export type Cited = {
  number: number;
  source: SourceView;
  claims: { number: number; stance: CitationView['stance'] }[];
};

/** The sources that claims cite, each once, numbered in the order in which the text comes to them. */
export function citedSources(facts: ReportFacts, inTextOrder: ClaimView[]): Map<string, Cited> {
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const byClaim = Map.groupBy(facts.citations, (citation) => citation.claimId);
  const cited = new Map<string, Cited>();
  for (const claim of inTextOrder)
    for (const { sourceId, stance } of byClaim.get(claim.id) ?? []) {
      const source = sources.get(sourceId);
      if (!source) continue;
      const entry = cited.get(sourceId) ?? { number: cited.size + 1, source, claims: [] };
      if (!entry.claims.some((one) => one.number === claim.number && one.stance === stance))
        entry.claims.push({ number: claim.number, stance });
      cited.set(sourceId, entry);
    }
  return cited;
}

/** How many sources remain when those that repeat another are counted with it. */
export function originsAmong(cited: SourceView[], derivedFrom: Record<string, string>): number {
  return new Set(cited.map((source) => originOf(source.id, derivedFrom))).size;
}

function originOf(id: string, derivedFrom: Record<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = derivedFrom[at]; next && !seen.has(at); next = derivedFrom[at]) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The name a source goes by in a view. */
export function titleIn(view: ReportView, { number, source }: Cited, redact: Redact): string {
  const withheld = withheldIn(view, source);
  if (withheld) return placeholder(number, source, withheld);
  return redact(source.title);
}

function placeholder(number: number, source: SourceView, withheld: Withheld): string {
  const what = withheld === 'confidential' ? 'Confidential' : 'Internal';
  return `${what} source ${number}, ${sourceKindWords[source.kind]}`;
}

/** One line of the appendix. Of a withheld source only the number, the kind and the grade are left. */
export function reportSource(
  cited: Cited,
  all: Map<string, Cited>,
  view: ReportView,
  redact: Redact,
): ReportSource {
  const { number, source, claims } = cited;
  const withheld = withheldIn(view, source);
  const told = <T>(value: T): T | null => (withheld ? null : value);
  return {
    number,
    title: titleIn(view, cited, redact),
    withheld,
    kind: source.kind,
    author: told(source.author),
    publisher: told(source.publisher),
    publishedOn: told(source.publishedOn),
    accessedOn: told(source.accessedOn),
    address: told(source.address),
    primary: source.primary,
    reliability: source.reliability,
    confidentiality: source.confidentiality,
    note: holdings[view].notes ? told(redact(source.note)) : null,
    fileName: told(source.fileName),
    fileSha256: told(source.fileSha256),
    derivedFrom: told(all.get(source.derivedFromId ?? '')?.number ?? null),
    claims,
  };
}
