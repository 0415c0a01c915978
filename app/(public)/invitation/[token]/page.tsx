import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { currentViewer } from '#app/viewer.ts';
import { db } from '#lib/db/client.ts';
import { openInvitation } from '#lib/teams/links.ts';
import { Invitation } from './invitation.tsx';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await openInvitation(db(), token, new Date());
  if (!invitation) notFound();
  const { hasAccount, ...shown } = invitation;
  const account = (await currentViewer()) ? 'signed-in' : hasAccount ? 'sign-in' : 'new';
  return (
    <DoorPage title="Join a team">
      <Invitation token={token} invitation={shown} account={account} />
    </DoorPage>
  );
}
