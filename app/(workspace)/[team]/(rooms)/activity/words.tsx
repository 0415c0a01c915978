import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ActivityLine } from '#app/_ui/screens/activity-list.tsx';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { lineOf } from '#app/(workspace)/[team]/documents/[document]/_desk/right/history-lines.ts';
import { whenOf } from '#app/days.ts';
import type { ActivityView } from '#lib/claims/activity.ts';
import type { PersonView, TeamView } from '#lib/teams/view.ts';

type Payload = {
  person?: PersonView;
  source?: { title: string; withheld?: boolean };
  invitation?: { email: string };
  name?: string;
};

/** Events as lines that a reader understands, newest first. */
export function linesOf(events: ActivityView[], people: PersonView[], team: TeamView): ActivityLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const now = new Date();
  return events.map((event) => ({
    id: `${event.stream}:${event.seq}`,
    person: byId.get(event.actorId ?? '') ?? {
      id: event.actorId ?? 'galley',
      name: event.actorId ? 'Someone who left' : 'Galley',
    },
    did: didOf(event, byId, team),
    at: event.at,
    when: whenOf(event.at, now),
  }));
}

function didOf(event: ActivityView, people: Map<string, PersonView>, team: TeamView): ReactNode {
  if (event.type.startsWith('claim.') || event.type.startsWith('citation.'))
    return claimWords(event, people, team);
  if (event.type.startsWith('clearing.'))
    return (
      <>
        {event.type === 'clearing.created' ? 'cleared a sentence' : 'took a clearing back'}
        {inDocument(event, team)}
      </>
    );
  if (event.type.startsWith('document.'))
    return (
      <>
        {DOCUMENT_WORDS[event.type] ?? 'changed'} {documentLink(event, team)}
      </>
    );
  return teamWords(event);
}

/** What is done to the claim itself takes it as its object; all else is done on it. */
const DIRECT: Record<string, string> = {
  'claim.created': 'marked',
  'claim.deleted': 'deleted',
  'claim.restored': 'brought back',
  'claim.signedOff': 'signed off',
  'claim.reopened': 'reopened',
};

function claimWords(event: ActivityView, people: Map<string, PersonView>, team: TeamView): ReactNode {
  const { words, look } = lineOf(event, people);
  const number = event.claimNumber;
  const href = `/${team.slug}/documents/${event.stream}?claim=${number}`;
  return (
    <>
      {look && event.type === 'claim.judged' ? (
        <>
          set <VerdictLabel look={look} word={words.replace(/^set /, '')} />
        </>
      ) : (
        (DIRECT[event.type] ?? words)
      )}
      {number !== null && (
        <>
          {DIRECT[event.type] ? ' ' : ' on '}
          <Link href={href}>claim {number}</Link>
        </>
      )}
      {inDocument(event, team)}
    </>
  );
}

const DOCUMENT_WORDS: Record<string, string> = {
  'document.imported': 'brought',
  'document.archived': 'archived',
  'document.unarchived': 'took out of the archive',
  'document.deleted': 'deleted',
  'document.restored': 'brought back',
};

function inDocument(event: ActivityView, team: TeamView): ReactNode {
  return event.documentTitle && <> in {documentLink(event, team)}</>;
}

function documentLink({ stream, documentTitle }: ActivityView, team: TeamView): ReactNode {
  if (!documentTitle) return 'a document';
  return (
    <Link href={`/${team.slug}/documents/${stream}`}>
      <bdi>{documentTitle}</bdi>
    </Link>
  );
}

const TEAM_WORDS: Record<string, (payload: Payload) => string> = {
  'team.founded': () => 'founded the team',
  'team.changed': () => 'renamed the team',
  'member.added': ({ person }) => `joined as ${person?.role ?? 'a member'}: ${person?.name ?? ''}`,
  'member.changed': ({ person }) => `made ${person?.name ?? 'someone'} ${person?.role ?? 'a member'}`,
  'member.removed': () => 'took a member out of the team',
  'member.passwordReset': () => 'made a password link for a member',
  'invitation.created': ({ invitation }) => `invited ${invitation?.email ?? 'someone'}`,
  'invitation.revoked': () => 'withdrew an invitation',
  'token.created': ({ name }) => `made the token “${name ?? ''}”`,
  'token.revoked': () => 'revoked a token',
  'source.created': ({ source }) => `added ${sourceName(source)}`,
  'source.changed': ({ source }) => `changed ${sourceName(source)}`,
  'source.deleted': () => 'took a source out of the library',
  'source.restored': ({ source }) => `brought back ${sourceName(source)}`,
};

function teamWords({ type, payload }: ActivityView): string {
  return TEAM_WORDS[type]?.((payload ?? {}) as Payload) ?? type;
}

function sourceName(source: Payload['source']): string {
  return source && !source.withheld ? `the source “${source.title}”` : 'a confidential source';
}
