import Link from 'next/link';
import type { ReactNode } from 'react';
import { ButtonLink } from '../button.tsx';

export type DocumentsState = 'active' | 'archived' | 'deleted';

type DocumentsPageProps = {
  slug: string;
  state: DocumentsState;
  search?: string;
  /** Checkers and above import; readers read. */
  mayImport: boolean;
  /** As in "12 in check". */
  count: string;
  /** The table, an empty state, or a skeleton. */
  children: ReactNode;
  /** The address of the next page, if there is one. */
  nextHref?: string;
};

const STATES: readonly (readonly [DocumentsState, string])[] = [
  ['active', 'In check'],
  ['archived', 'Archived'],
  ['deleted', 'Deleted'],
];

/** The list of a team's documents. Search and state live in the address, so the form is a plain GET. */
export function DocumentsPage({
  slug,
  state,
  search,
  mayImport,
  count,
  children,
  nextHref,
}: DocumentsPageProps) {
  const here = `/${slug}/documents`;
  return (
    <main id="main" className="page-list" tabIndex={-1}>
      <header className="ph row">
        <h1>Documents</h1>
        <span className="dim">{count}</span>
        <span className="grow" />
        {mayImport && (
          <ButtonLink kind="go" icon="plus" href={`${here}/import`}>
            Import
          </ButtonLink>
        )}
      </header>
      <search>
        <form className="fbar" action={here}>
          {state !== 'active' && <input type="hidden" name="state" value={state} />}
          <input
            className="field"
            type="search"
            name="search"
            aria-label="Search documents"
            placeholder="Title, byline, publisher, address"
            defaultValue={search}
            dir="auto"
          />
          {STATES.map(([key, word]) => (
            <Link
              key={key}
              className="btn s"
              href={key === 'active' ? here : `${here}?state=${key}`}
              aria-current={key === state ? 'page' : undefined}
            >
              {word}
            </Link>
          ))}
        </form>
      </search>
      {children}
      {nextHref && (
        <nav className="pager" aria-label="More documents">
          <ButtonLink href={nextHref}>Next page</ButtonLink>
        </nav>
      )}
    </main>
  );
}
