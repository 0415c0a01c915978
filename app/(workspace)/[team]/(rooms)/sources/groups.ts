import type { CaptureState, SourceGroup, SourceRow } from '#app/_ui/screens/sources-table.tsx';
import { dateAsKnown } from '#app/days.ts';
import { inARow } from '#app/in-a-row.ts';
import type { SourceView } from '#lib/sources/view.ts';

export type ListedSource = SourceView & { citations: number };

/** The library as it is shown: sources that derive from one that is on the page stand with it and count as one. */
export function groupsOf(sources: ListedSource[], filters: Record<string, string>): SourceGroup[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const groups = Map.groupBy(sources, (source) =>
    source.derivedFromId && byId.has(source.derivedFromId) ? source.derivedFromId : source.id,
  );
  return [...groups].map(([id, members]) => ({
    origin: members.length > 1 ? (byId.get(id)?.title ?? null) : null,
    rows: members.map((source) => rowOf(source, filters)),
  }));
}

function rowOf(source: ListedSource, filters: Record<string, string>): SourceRow {
  return {
    id: source.id,
    href: `?${new URLSearchParams({ ...filters, source: source.id })}`,
    title: source.title,
    withheld: source.withheld,
    by: inARow([source.author, source.publisher]),
    kind: source.kind,
    primary: source.primary,
    reliability: source.reliability,
    capture: captureOf(source),
    dated: dateAsKnown(source.publishedOn),
    claims: source.citations,
  };
}

/** What copy there is of it; capturing pages comes with the evidence capsule. */
function captureOf({ confidentiality, fileSha256 }: SourceView): CaptureState {
  if (confidentiality === 'confidential') return { kind: 'confidential', words: 'confidential' };
  return fileSha256 ? { kind: 'kept', words: 'file kept' } : { kind: 'none', words: 'no copy' };
}
