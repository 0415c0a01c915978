import Link from 'next/link';
import type { ReactNode } from 'react';
import { SOURCE_KINDS, type SourceKind } from '#app/_ui/source-words.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { VerdictIcon } from '#app/_ui/verdict.tsx';
import { lookOf } from '#lib/claims/scale.ts';
import type { Hits } from '#lib/claims/search.ts';
import { marked } from './marked.ts';

type Props = { found: Hits; slug: string; words: string };

/** What was found, each kind under its own head; the words that were looked for are marked. */
export function Results({ found: { documents, claims, sources }, slug, words }: Props) {
  if (documents.length + claims.length + sources.length === 0)
    return (
      <EmptyState title="Nothing matches">
        These words stand nowhere in this team’s texts, claims or sources. Try fewer of them.
      </EmptyState>
    );
  return (
    <>
      <Section title="Claims" count={claims.length}>
        {claims.map((claim) => (
          <li key={claim.id} className="numbered">
            <span className="num">{claim.number}</span>
            <VerdictIcon look={lookOf(claim)} />
            <Link href={`/${slug}/documents/${claim.documentId}?claim=${claim.number}`} dir="auto">
              <Marked text={claim.quote} words={words} />
            </Link>
            <bdi className="dim clip">{claim.documentTitle}</bdi>
          </li>
        ))}
      </Section>
      <Section title="Documents" count={documents.length}>
        {documents.map((document) => (
          <li key={document.id}>
            <Link href={`/${slug}/documents/${document.id}`} dir="auto">
              <Marked text={document.title} words={words} />
            </Link>
            <bdi className="dim clip">{document.byline}</bdi>
          </li>
        ))}
      </Section>
      <Section title="Sources" count={sources.length}>
        {sources.map((source) => (
          <li key={source.id}>
            <Link href={`/${slug}/sources?source=${source.id}`} dir="auto">
              <Marked text={source.title} words={words} />
            </Link>
            <span className="dim clip">
              {SOURCE_KINDS[source.kind as SourceKind]}
              {source.publisher && (
                <>
                  , <bdi>{source.publisher}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </Section>
    </>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section>
      <div className="shead">
        <h2>{title}</h2>
        <span>{count}</span>
      </div>
      <ul className="found-list">{children}</ul>
    </section>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  return marked(text, words).map(({ start, words: part, hit }) =>
    hit ? <mark key={start}>{part}</mark> : part,
  );
}
