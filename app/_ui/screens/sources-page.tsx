import type { ReactNode } from 'react';
import { ButtonLink } from '../button.tsx';
import { SOURCE_KINDS, type SourceKind } from '../source-words.ts';

type SourcesPageProps = {
  slug: string;
  /** As in "38 in this team’s library". */
  count: string;
  search?: string;
  kind?: SourceKind;
  mayAdd: boolean;
  /** The table, an empty state, or a skeleton. */
  children: ReactNode;
  /** The source in hand, or the form; without it the library has the whole width. */
  aside?: ReactNode;
  nextHref?: string;
};

/** The team's library. Search, kind and the source in hand live in the address. */
export function SourcesPage({
  slug,
  count,
  search,
  kind,
  mayAdd,
  children,
  aside,
  nextHref,
}: SourcesPageProps) {
  const here = `/${slug}/sources`;
  return (
    <main id="main" className={aside ? 'split src' : 'split src alone'} tabIndex={-1}>
      <section className="pane wide">
        <header className="ph row">
          <h1>Sources</h1>
          <span className="dim">{count}</span>
          <span className="grow" />
          {mayAdd && (
            <>
              <ButtonLink icon="link" href={`${here}?new=address`}>
                Add by address
              </ButtonLink>
              <ButtonLink kind="go" icon="plus" href={`${here}?new=source`}>
                New source
              </ButtonLink>
            </>
          )}
        </header>
        <search>
          <form className="fbar" action={here}>
            <input
              className="field"
              type="search"
              name="search"
              aria-label="Search sources"
              placeholder="Title, author, publisher, address"
              defaultValue={search}
              dir="auto"
            />
            <select className="btn s" name="kind" aria-label="Kind" defaultValue={kind ?? ''}>
              <option value="">Every kind</option>
              {Object.entries(SOURCE_KINDS).map(([key, word]) => (
                <option key={key} value={key}>
                  {word}
                </option>
              ))}
            </select>
            <button type="submit" className="btn s">
              Search
            </button>
          </form>
        </search>
        {children}
        {nextHref && (
          <nav className="pager" aria-label="More sources">
            <ButtonLink href={nextHref}>Next page</ButtonLink>
          </nav>
        )}
      </section>
      {aside}
    </main>
  );
}
