import { ButtonLink } from '#app/_ui/button.tsx';
import { SourceDetail, type SourceUse } from '#app/_ui/screens/source-detail.tsx';
import { RELIABILITIES, SOURCE_KINDS, standingOf } from '#app/_ui/source-words.ts';
import { dateAsKnown } from '#app/days.ts';
import { askForPage, me } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import * as sources from '#lib/sources/queries.ts';
import type { SourceView } from '#lib/sources/view.ts';
import type { TeamView } from '#lib/teams/view.ts';
import { EditSource } from './edit-source.tsx';

type Props = {
  team: TeamView;
  asked: { source?: string; edit?: string; new?: string };
  /** The library as it is looked at: search, kind and page. */
  place: Record<string, string>;
};

/** What stands beside the library: a form for a new source, the form or the record of the one in hand, or nothing. */
export async function SourceAside({ team, asked, place }: Props) {
  const may = (permission: 'source.work', own = false) => allows(permission, { role: team.role, own });
  const editing = async () => ({
    teamId: team.id,
    meId: (await me()).id,
    here: `/${team.slug}/sources?${new URLSearchParams(place)}`,
  });
  if (asked.new && may('source.work')) return <EditSource {...(await editing())} />;
  if (!asked.source) return null;
  const { source, origin, citedBy } = await askForPage(sources.get, { sourceId: asked.source });
  if (asked.edit && may('source.work'))
    return <EditSource key={source.id} {...(await editing())} source={source} origin={origin} />;
  return (
    <SourceDetail
      about={aboutOf(source)}
      title={source.withheld ? 'Withheld: confidential' : source.title}
      actions={
        may('source.work') ? (
          <ButtonLink
            size="small"
            icon="pencil"
            href={`?${new URLSearchParams({ ...place, source: source.id, edit: '1' })}`}
          >
            Edit
          </ButtonLink>
        ) : undefined
      }
      facts={factsOf(source, team.id)}
      note={source.note}
      uses={citedBy.map((use) => citingClaim(team.slug, use))}
    />
  );
}

function citingClaim(slug: string, use: sources.CitedBy): SourceUse {
  const { claimId, number, quote, documentId, documentTitle } = use;
  return {
    claimId,
    number,
    quote,
    document: documentTitle,
    look: lookOf(use),
    word: wordOf(use),
    href: `/${slug}/documents/${documentId}?claim=${number}`,
  };
}

function aboutOf(source: SourceView): string {
  return [
    SOURCE_KINDS[source.kind],
    standingOf(source.primary).toLowerCase(),
    source.reliability && `grade ${source.reliability}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function factsOf(source: SourceView, teamId: string) {
  const file = source.fileSha256 && (
    <a
      href={`/api/files/${source.fileSha256}?${new URLSearchParams({ teamId, name: source.fileName ?? source.title })}`}
    >
      {source.fileName ?? 'the file'}
    </a>
  );
  const address = source.address && (
    <a href={source.address} rel="noopener noreferrer nofollow" target="_blank">
      {source.address}
    </a>
  );
  return [
    { label: 'Author', value: source.author },
    { label: 'Publisher', value: source.publisher },
    { label: 'Published', value: source.publishedOn && dateAsKnown(source.publishedOn) },
    { label: 'Looked at', value: source.accessedOn && dateAsKnown(source.accessedOn) },
    { label: 'Address', value: address },
    { label: 'Grade', value: source.reliability && RELIABILITIES[source.reliability] },
    { label: 'File', value: file },
    { label: 'SHA-256', value: source.fileSha256, mono: true },
  ].filter((fact) => Boolean(fact.value));
}
