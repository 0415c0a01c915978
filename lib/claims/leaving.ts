import type { Tx } from '../db/client.ts';
import { defineCommand, type Outcome } from '../door/define.ts';
import { leaveTeam, removeMember } from '../teams/input.ts';
import { removeMembership } from '../teams/membership.ts';
import { type Leaver, releaseClaims } from './release.ts';

/** Whoever leaves a team lets go of their claims, in the histories of these: so this stands where claims are known. */

export const remove = defineCommand({
  name: 'members.remove',
  summary: 'Take a member out of the team; their claims stay and lose their assignee.',
  permission: 'team.manage',
  subject: 'teamId',
  input: removeMember,
  apply: ({ tx, input, standing: { teamId }, now }) => part(tx, { teamId, userId: input.memberId, now }),
});

export const leave = defineCommand({
  name: 'teams.leave',
  summary:
    'Leave a team. The last owner cannot; whoever the team is shut to, for want of a second factor, can.',
  permission: 'team.leave',
  subject: 'teamId',
  evenShut: true,
  input: leaveTeam,
  apply: ({ tx, viewer, standing: { teamId }, now }) => part(tx, { teamId, userId: viewer.userId, now }),
});

async function part(tx: Tx, leaver: Leaver): Promise<Outcome<{ userId: string }>> {
  const { result, events } = await removeMembership(tx, leaver);
  const released = await releaseClaims(tx, leaver);
  return { ...released, result, events: [...events, ...released.events] };
}
