import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsFrame } from '#app/_ui/screens/settings-frame.tsx';
import { NameForm } from '#app/name-form.tsx';
import { teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import { settingsRooms } from '../rooms.ts';
import { RequireFactor } from './require-factor.tsx';

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  if (!allows('team.manage', { role: team.role, own: false })) notFound();
  return (
    <SettingsFrame
      rooms={settingsRooms(team.slug, team.role)}
      here={`/${team.slug}/settings/team`}
      title="Team"
    >
      <NameForm
        name={team.name}
        label="Name"
        command="teams.rename"
        input={{ teamId: team.id, version: team.version }}
      />
      <RequireFactor team={team} />
    </SettingsFrame>
  );
}
