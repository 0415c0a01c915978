import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { DocumentsPage, type DocumentsState } from '#app/_ui/screens/documents-page.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { askForPage, me, teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import * as documents from '#lib/documents/queries.ts';
import { DocumentsList } from './documents-list.tsx';
import { rowsOf } from './rows.ts';

export const metadata: Metadata = { title: 'Documents' };

type Search = { state?: string; search?: string; cursor?: string };
type Props = { params: Promise<{ team: string }>; searchParams: Promise<Search> };

const WORDS: Record<DocumentsState, string> = {
  active: 'in check',
  archived: 'archived',
  deleted: 'deleted',
};

export default async function DocumentsListPage({ params, searchParams }: Props) {
  const team = await teamOf((await params).team);
  const { search, cursor, ...given } = await searchParams;
  const state = given.state === 'archived' || given.state === 'deleted' ? given.state : 'active';
  const { documents: page, next } = await askForPage(documents.list, {
    teamId: team.id,
    state,
    search: search || undefined,
    cursor,
  });
  const mayImport = allows('document.import', { role: team.role, own: false });
  const nextHref = next
    ? `?${new URLSearchParams({ state, ...(search ? { search } : {}), cursor: next })}`
    : undefined;
  return (
    <DocumentsPage
      slug={team.slug}
      state={state}
      search={search}
      mayImport={mayImport}
      count={`${page.length}${next ? '+' : ''} ${WORDS[state]}`}
      nextHref={nextHref}
    >
      {page.length === 0 ? (
        <Nothing slug={team.slug} state={state} search={search} mayImport={mayImport} />
      ) : (
        <DocumentsList
          rows={await rowsOf(team, page, 'changed')}
          state={state}
          role={team.role}
          meId={(await me()).id}
        />
      )}
    </DocumentsPage>
  );
}

type NothingProps = { slug: string; state: DocumentsState; search?: string; mayImport: boolean };

function Nothing({ slug, state, search, mayImport }: NothingProps) {
  if (search)
    return (
      <EmptyState title="Nothing matches">
        No document has these words in its title, byline or publisher. Try fewer of them.
      </EmptyState>
    );
  if (state !== 'active')
    return (
      <EmptyState title={`No ${WORDS[state]} documents`}>
        What you put away stands here, with the way back.
      </EmptyState>
    );
  const bring = mayImport && (
    <ButtonLink kind="go" icon="plus" href={`/${slug}/documents/import`}>
      Import a document
    </ButtonLink>
  );
  return (
    <EmptyState title="No documents yet" actions={bring}>
      {mayImport
        ? 'Bring a text to check: paste it, choose a file, or give its address.'
        : 'As soon as a colleague brings a text, it is listed here.'}
    </EmptyState>
  );
}
