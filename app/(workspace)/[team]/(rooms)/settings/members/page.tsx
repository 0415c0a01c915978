import type { Metadata } from 'next';
import { RoleMatrix } from '#app/_ui/screens/role-matrix.tsx';
import { SettingsFrame } from '#app/_ui/screens/settings-frame.tsx';
import { readersClock } from '#app/clock.ts';
import { whenOf } from '#app/days.ts';
import { askForPage, requireViewer, teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import * as queue from '#lib/claims/queue.ts';
import * as teams from '#lib/teams/queries.ts';
import type { InvitationView, TeamView } from '#lib/teams/view.ts';
import { settingsRooms } from '../rooms.ts';
import { Members } from './members.tsx';
import { rights } from './rights.ts';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  const { members } = await askForPage(teams.members, { teamId: team.id });
  const { people } = await askForPage(queue.workload, { teamId: team.id });
  const open = new Map(people.map(({ userId, claims }) => [userId, claims]));
  const { userId } = await requireViewer();
  return (
    <SettingsFrame
      rooms={settingsRooms(team.slug, team.role)}
      here={`/${team.slug}/settings/members`}
      title="Members"
      about="Each role may do what the one before it may. A team always keeps one owner."
    >
      <Members
        team={team}
        members={members.map((member) => ({
          ...member,
          isMe: member.id === userId,
          openClaims: open.get(member.id) ?? 0,
        }))}
        invitations={await openInvitations(team)}
      />
      <RoleMatrix rights={rights} />
    </SettingsFrame>
  );
}

/** Only owners see who is invited. */
async function openInvitations(team: TeamView) {
  if (!allows('team.manage', { role: team.role, own: false })) return [];
  const { invitations } = await askForPage(teams.invitations, { teamId: team.id });
  const clock = await readersClock();
  return invitations.map(({ id, email, role, createdAt, expiresAt }: InvitationView) => ({
    id,
    email,
    role,
    about: `Invited ${whenOf(createdAt, clock)}, the link works until ${whenOf(expiresAt, clock)}`,
  }));
}
