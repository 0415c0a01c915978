import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { SourcesPage } from '#app/_ui/screens/sources-page.tsx';
import { SourcesTable } from '#app/_ui/screens/sources-table.tsx';
import { SOURCE_KINDS, type SourceKind } from '#app/_ui/source-words.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { askForPage, teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import * as sources from '#lib/sources/queries.ts';
import { groupsOf } from './groups.ts';
import { SourceAside } from './source-aside.tsx';

export const metadata: Metadata = { title: 'Sources' };

type Search = {
  search?: string;
  kind?: string;
  cursor?: string;
  source?: string;
  edit?: string;
  new?: string;
};
type Props = { params: Promise<{ team: string }>; searchParams: Promise<Search> };

export default async function SourcesLibraryPage({ params, searchParams }: Props) {
  const team = await teamOf((await params).team);
  const { search, cursor, ...asked } = await searchParams;
  const kind = asked.kind && asked.kind in SOURCE_KINDS ? (asked.kind as SourceKind) : undefined;
  const { sources: page, next } = await askForPage(sources.list, {
    teamId: team.id,
    search: search || undefined,
    kind,
    cursor,
  });
  const mayAdd = allows('source.work', { role: team.role, own: false });
  const filters = { ...(search ? { search } : {}), ...(kind ? { kind } : {}) };
  const place = { ...filters, ...(cursor ? { cursor } : {}) };
  return (
    <SourcesPage
      slug={team.slug}
      count={`${page.length}${next ? '+' : ''} in this team’s library`}
      search={search}
      kind={kind}
      mayAdd={mayAdd}
      nextHref={next ? `?${new URLSearchParams({ ...filters, cursor: next })}` : undefined}
      aside={asked.source || asked.new ? <SourceAside team={team} asked={asked} place={place} /> : undefined}
    >
      {page.length === 0 ? (
        <Nothing searched={Boolean(search || kind)} mayAdd={mayAdd} slug={team.slug} />
      ) : (
        <SourcesTable groups={groupsOf(page, place)} currentId={asked.source} />
      )}
    </SourcesPage>
  );
}

function Nothing({ searched, mayAdd, slug }: { searched: boolean; mayAdd: boolean; slug: string }) {
  if (searched)
    return (
      <EmptyState title="Nothing matches">
        No source in the library has these words. Try fewer of them, or every kind.
      </EmptyState>
    );
  const add = mayAdd && (
    <ButtonLink kind="go" icon="plus" href={`/${slug}/sources?new=source`}>
      New source
    </ButtonLink>
  );
  return (
    <EmptyState title="No sources yet" actions={add}>
      Whatever is cited on a claim is kept here, to be cited again. Pasting an address on a claim makes a
      source too.
    </EmptyState>
  );
}
