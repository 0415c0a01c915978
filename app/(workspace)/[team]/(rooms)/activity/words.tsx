import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ActivityLine } from '#app/_ui/screens/activity-list.tsx';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { lineOf } from '#app/(workspace)/[team]/documents/[document]/_desk/right/history-lines.ts';
import { whenOf } from '#app/days.ts';
import type { ActivityView } from '#lib/claims/activity.ts';
import type { Changes } from '#lib/claims/events.ts';
import type { PersonView, TeamView } from '#lib/teams/view.ts';
import { detailWords, isolated } from './detail-words.ts';

type Payload = {
  person?: PersonView;
  changes?: Changes;
  secondFactor?: string;
  endsSecondFactor?: boolean;
  source?: { title: string; withheld?: boolean };
  invitation?: { email: string };
  name?: string;
};

/** Events as lines that a reader understands, newest first; many clearings in a row are one line. */
export function linesOf(
  events: ActivityView[],
  people: PersonView[],
  team: TeamView,
  when = (at: string) => whenOf(at, new Date()),
): ActivityLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return runsOf(events).map(({ event, times }) => ({
    id: `${event.stream}:${event.seq}`,
    person: byId.get(event.actorId ?? '') ?? goneActor(event),
    did: didOf(event, byId, team, times),
    at: event.at,
    when: when(event.at),
  }));
}

/** Whoever did it is no member: they have left, as the event itself may name them, or the server did it. */
function goneActor({ actorId, payload }: ActivityView): { id: string; name: string } {
  if (!actorId) return { id: 'galley', name: 'Galley' };
  const { person } = (payload ?? {}) as Payload;
  return { id: actorId, name: person?.id === actorId ? person.name : 'Someone who left' };
}

type Run = { event: ActivityView; times: number };

function runsOf(events: ActivityView[]): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last && goesOn(last.event, event)) last.times += 1;
    else runs.push({ event, times: 1 });
  }
  return runs;
}

/** Clearing is done sentence by sentence; nobody wants to read each. */
function goesOn(last: ActivityView, next: ActivityView): boolean {
  return (
    next.type.startsWith('clearing.') &&
    last.type === next.type &&
    last.stream === next.stream &&
    last.actorId === next.actorId &&
    last.at.slice(0, 10) === next.at.slice(0, 10)
  );
}

function didOf(
  event: ActivityView,
  people: Map<string, PersonView>,
  team: TeamView,
  times: number,
): ReactNode {
  if (event.type.startsWith('claim.') || event.type.startsWith('citation.'))
    return claimWords(event, people, team);
  if (event.type.startsWith('clearing.'))
    return (
      <>
        {event.type === 'clearing.created' ? 'cleared ' : 'took back the clearing of '}
        {times === 1 ? 'a sentence' : `${times} sentences`}
        {inDocument(event, team)}
      </>
    );
  if (event.type === 'document.changed')
    return (
      <>
        changed {documentLink(event, team)}
        {detailWords((event.payload as Payload | null)?.changes ?? {})}
      </>
    );
  if (event.type.startsWith('document.'))
    return (
      <>
        {DOCUMENT_WORDS[event.type] ?? 'changed'} {documentLink(event, team)}
      </>
    );
  return teamWords(event, people);
}

/** What is done to the claim itself takes it as its object; all else is done on it. */
const DIRECT: Record<string, string> = {
  'claim.created': 'marked',
  'claim.deleted': 'deleted',
  'claim.restored': 'brought back',
  'claim.signedOff': 'signed off',
  'claim.reopened': 'reopened',
  'claim.reranged': 'moved the ends of',
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

/** Who did it, null for the server; and whom it is about, where they are in the team. */
type About = { actorId: string | null; subjectId: string; subject?: string };

const TEAM_WORDS: Record<string, (payload: Payload, about: About) => string> = {
  'team.founded': () => 'founded the team',
  'team.changed': ({ changes }) => {
    if (!changes?.requiresSecondFactor) return 'renamed the team';
    return changes.requiresSecondFactor.to
      ? 'asked every member for a second factor'
      : 'asks members for a second factor no more';
  },
  'member.added': ({ person }, { actorId }) =>
    person?.id === actorId
      ? `joined as ${person?.role ?? 'a member'}`
      : `brought ${isolated(person?.name ?? 'someone')} in as ${person?.role ?? 'a member'}`,
  'member.changed': ({ person, changes }) =>
    changes?.name
      ? `took a new name; before it was “${isolated(String(changes.name.from))}”`
      : `made ${isolated(person?.name ?? 'someone')} ${person?.role ?? 'a member'}`,
  'member.removed': ({ person }, { actorId, subjectId }) =>
    actorId === subjectId
      ? 'left the team'
      : `took ${person ? isolated(person.name) : 'a member'} out of the team`,
  'member.passwordReset': ({ endsSecondFactor }, { actorId, subject }) => {
    const whom = endsSecondFactor === undefined ? 'a member' : (subject ?? 'a member'); // told to owners alone
    const how = endsSecondFactor ? ' that also switches their second factor off' : '';
    return `made a password link for ${whom}${how}${actorId ? '' : ', on the server'}`;
  },
  'member.signInChanged': ({ secondFactor = '' }, { actorId, subject }) => {
    if (actorId) return SIGN_IN_WORDS[secondFactor] ?? 'changed how they sign in';
    if (!secondFactor) return 'changed how a member signs in';
    return `switched the second factor of ${subject ?? 'a member'} off, on the server`;
  },
  'invitation.created': ({ invitation }) => `invited ${invitation?.email ?? 'someone'}`,
  'invitation.revoked': () => 'withdrew an invitation',
  'token.created': ({ name }) => `made the token “${isolated(name ?? '')}”`,
  'token.revoked': () => 'revoked a token',
  'source.created': ({ source }) => `added ${sourceName(source)}`,
  'source.changed': ({ source }) => `changed ${sourceName(source)}`,
  'source.deleted': () => 'took a source out of the library',
  'source.restored': ({ source }) => `brought back ${sourceName(source)}`,
};

/** Owners are told what a member changed of how they sign in. */
const SIGN_IN_WORDS: Record<string, string> = {
  on: 'switched a second factor on',
  moved: 'moved their second factor to another device',
  codes: 'made new recovery codes',
  off: 'switched their second factor off',
  offByLink: 'used a password link, which switched their second factor off',
};

function teamWords(
  { type, payload, actorId, subjectId }: ActivityView,
  people: Map<string, PersonView>,
): string {
  const name = people.get(subjectId)?.name;
  const subject = name && isolated(name);
  return TEAM_WORDS[type]?.((payload ?? {}) as Payload, { actorId, subjectId, subject }) ?? type;
}

function sourceName(source: Payload['source']): string {
  return source && !source.withheld ? `the source “${isolated(source.title)}”` : 'a confidential source';
}
