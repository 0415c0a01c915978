import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { requireViewer } from '#app/viewer.ts';
import { env } from '#lib/env.ts';
import { FoundTeam } from './found-team.tsx';

export const metadata: Metadata = { title: 'Found a team' };

export default async function FoundTeamPage() {
  await requireViewer();
  if (!env().FOUND_TEAMS) notFound();
  return (
    <DoorPage
      title="Found a team"
      lead="You will own it, and invite whom you like. Nobody else learns that it exists."
      after={<Link href="/">Back to the desk</Link>}
    >
      <FoundTeam />
    </DoorPage>
  );
}
