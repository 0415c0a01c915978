import type { Metadata } from 'next';
import { EmptyState } from '#app/_ui/states.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { askForPage, teamOf } from '#app/viewer.ts';
import * as search from '#lib/claims/search.ts';
import { Results } from './results.tsx';

export const metadata: Metadata = { title: 'Search' };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ text?: string | string[] }> };

/** The input's own limit; what is longer is cut rather than refused. */
const LONGEST = 200;

export default async function SearchPage({ params, searchParams }: Props) {
  const team = await teamOf((await params).team);
  const asked = (await searchParams).text;
  const text = typeof asked === 'string' ? asked.trim().slice(0, LONGEST) : '';
  const found = text ? await askForPage(search.find, { teamId: team.id, text }) : null;
  return (
    <main id="main" className="page-list search" tabIndex={-1}>
      <header className="ph">
        <h1>Search</h1>
        <p>The texts, claims and sources of this team.</p>
      </header>
      <search>
        <form className="fbar">
          <input
            key={text}
            className="field"
            type="search"
            name="text"
            aria-label="Search documents, claims and sources"
            placeholder="Words as they stand in a text, a claim, a source"
            defaultValue={text}
            maxLength={LONGEST}
            // biome-ignore lint/a11y/noAutofocus: whoever comes here to search has nothing else to do first
            autoFocus={!text}
            dir="auto"
          />
          <SubmitButton busy="Searching">Search</SubmitButton>
        </form>
      </search>
      {found ? (
        <Results found={found} slug={team.slug} words={text} />
      ) : (
        <EmptyState title="What are you looking for?">
          A name, a number, a few words of a sentence. They are found where they stand together, in any team
          document that is not deleted.
        </EmptyState>
      )}
    </main>
  );
}
