import type { ActivityView } from '#lib/claims/activity.ts';
import type { PersonView } from '#lib/teams/view.ts';
import { isolated } from './detail-words.ts';
import type { Payload } from './payload.ts';

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

/** What happened to the team: its people, invitations, tokens and sources. */
export function teamWords(
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
