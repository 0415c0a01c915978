import type { Metadata } from 'next';
import { SettingsFrame } from '#app/_ui/screens/settings-frame.tsx';
import { readersClock } from '#app/clock.ts';
import { whenOf } from '#app/days.ts';
import { askForPage, teamOf } from '#app/viewer.ts';
import * as teams from '#lib/teams/queries.ts';
import { settingsRooms } from '../rooms.ts';
import { Tokens } from './tokens.tsx';

export const metadata: Metadata = { title: 'Tokens' };

export default async function TokensPage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  const { tokens } = await askForPage(teams.tokens, { teamId: team.id });
  const clock = await readersClock();
  const rows = tokens.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    made: whenOf(createdAt, clock),
    used: lastUsedAt ? whenOf(lastUsedAt, clock) : 'never',
  }));
  return (
    <SettingsFrame
      rooms={settingsRooms(team.slug, team.role)}
      here={`/${team.slug}/settings/tokens`}
      title="Tokens"
      about="With a token a program acts as you, in this team only: Authorization: Bearer. What it can call is described at /api/v1/openapi.json."
    >
      <Tokens teamId={team.id} rows={rows} />
    </SettingsFrame>
  );
}
