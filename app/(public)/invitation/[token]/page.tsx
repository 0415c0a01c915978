import type { Metadata } from 'next';
import { DeadLink } from '#app/_ui/screens/dead-link.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { currentViewer, me } from '#app/viewer.ts';
import { ViewerMark } from '#app/viewer-mark.tsx';
import { db } from '#lib/db/client.ts';
import { openInvitation } from '#lib/teams/links.ts';
import { Invitation } from './invitation.tsx';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await openInvitation(db(), token, new Date());
  const viewer = await currentViewer();
  if (!invitation) {
    const joined = viewer ? 'you find the team on your desk' : 'sign in';
    return (
      <DeadLink
        again={`If you have joined already, ${joined}. Else ask whoever invited you for a new one.`}
      />
    );
  }
  const { hasAccount, ...shown } = invitation;
  const account = viewer ? 'signed-in' : hasAccount ? 'sign-in' : 'new';
  const signedInAs = viewer ? (await me()).email : undefined;
  return (
    <DoorPage title="Join a team">
      <ViewerMark />
      <Invitation token={token} invitation={shown} account={account} signedInAs={signedInAs} />
    </DoorPage>
  );
}
