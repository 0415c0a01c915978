import { Icon } from '#app/_ui/icon.tsx';
import { RELIABILITIES, SOURCE_KINDS, standingOf } from '#app/_ui/source-words.ts';
import { dateAsKnown } from '#app/days.ts';
import { inARow } from '#app/in-a-row.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { titleOf } from './evidence-item.tsx';

/** The claim's sources in full, and the other claims of this document that rest on each. */
export default function SourcesTab({ claim, slug }: { claim: ClaimView; slug: string }) {
  const { sources, citations } = useWorkspace((snapshot) => ({
    sources: snapshot.sources,
    citations: snapshot.citationsOf(claim.id),
  }));
  const ids = [...new Set(citations.map(({ sourceId }) => sourceId))];
  if (ids.length === 0) return <p className="claim dim">No source yet.</p>;
  return (
    <ul className="claim source-list">
      {ids.map((id) => (
        <SourceItem key={id} source={sources.get(id)} claim={claim} slug={slug} />
      ))}
    </ul>
  );
}

function SourceItem({
  source,
  claim,
  slug,
}: {
  source: SourceView | undefined;
  claim: ClaimView;
  slug: string;
}) {
  if (!source || source.withheld)
    return (
      <li>
        <Icon name="lock" small /> {titleOf(source)}
      </li>
    );
  const facts = [
    SOURCE_KINDS[source.kind],
    source.author,
    source.publisher,
    source.publishedOn && dateAsKnown(source.publishedOn),
    standingOf(source.primary),
    source.reliability && RELIABILITIES[source.reliability],
    source.confidentiality === 'open' ? null : source.confidentiality,
  ];
  return (
    <li>
      <a className="ti" href={`/${slug}/sources?source=${source.id}`} dir="auto">
        {source.title}
      </a>
      <p className="dim">{inARow(facts)}</p>
      {source.address && (
        <p>
          <a className="address" href={source.address} target="_blank" rel="noopener noreferrer">
            {source.address}
          </a>
        </p>
      )}
      {source.fileSha256 && (
        <p className="mono">{`${source.fileName ?? 'File'}, SHA-256 ${source.fileSha256.slice(0, 12)}…`}</p>
      )}
      {source.note && <p dir="auto">{source.note}</p>}
      <AlsoOn source={source} claim={claim} />
    </li>
  );
}

function AlsoOn({ source, claim }: { source: SourceView; claim: ClaimView }) {
  const actions = useActions();
  const others = useWorkspace(({ citations, claims }) =>
    citations
      .values()
      .filter(({ sourceId, claimId }) => sourceId === source.id && claimId !== claim.id)
      .flatMap(({ claimId }) => claims.get(claimId) ?? []),
  );
  if (others.length === 0) return null;
  return (
    <p className="dim">
      Also on{' '}
      {others.map(({ id, number }) => (
        <button key={id} type="button" className="linkish" onClick={() => actions.activate(id)}>
          claim {number}
        </button>
      ))}
    </p>
  );
}
