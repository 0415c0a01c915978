import type { Metadata } from 'next';
import Link from 'next/link';
import { Button } from '#app/_ui/button.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { VerdictIcon } from '#app/_ui/verdict.tsx';
import { askForPage, teamOf } from '#app/viewer.ts';
import { lookOf } from '#lib/claims/scale.ts';
import * as search from '#lib/claims/search.ts';

export const metadata: Metadata = { title: 'Search' };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ text?: string }> };

export default async function SearchPage({ params, searchParams }: Props) {
  const team = await teamOf((await params).team);
  const text = ((await searchParams).text ?? '').trim();
  const found = text ? await askForPage(search.find, { teamId: team.id, text }) : null;
  return (
    <main id="main" className="page-list" tabIndex={-1}>
      <header className="ph">
        <h1>Search</h1>
      </header>
      <search>
        <form className="fbar">
          <input
            className="field"
            type="search"
            name="text"
            aria-label="Search documents, claims and sources"
            placeholder="Words in a text, a claim, a source"
            defaultValue={text}
            dir="auto"
          />
          <Button type="submit" size="small">
            Find
          </Button>
        </form>
      </search>
      {found ? (
        <Results found={found} slug={team.slug} />
      ) : (
        <EmptyState title="What are you looking for?">
          Texts, claims and sources of this team are searched, as you typed the words.
        </EmptyState>
      )}
    </main>
  );
}

type ResultsProps = { found: search.Found; slug: string };

function Results({ found, slug }: ResultsProps) {
  const { documents, claims, sources } = found;
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
          <li key={claim.id} className="row">
            <span className="num dim">{claim.number}</span>
            <VerdictIcon look={lookOf(claim)} />
            <Link
              className="serif clip"
              href={`/${slug}/documents/${claim.documentId}?claim=${claim.number}`}
              dir="auto"
            >
              {claim.quote}
            </Link>
            <span className="dim clip">
              <bdi>{claim.documentTitle}</bdi>
            </span>
          </li>
        ))}
      </Section>
      <Section title="Documents" count={documents.length}>
        {documents.map((document) => (
          <li key={document.id} className="row">
            <Link className="serif clip" href={`/${slug}/documents/${document.id}`} dir="auto">
              {document.title}
            </Link>
            <span className="dim clip">{document.byline}</span>
          </li>
        ))}
      </Section>
      <Section title="Sources" count={sources.length}>
        {sources.map((source) => (
          <li key={source.id} className="row">
            <Link className="serif clip" href={`/${slug}/sources?source=${source.id}`} dir="auto">
              {source.title}
            </Link>
            <span className="dim clip">{source.publisher}</span>
          </li>
        ))}
      </Section>
    </>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
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
