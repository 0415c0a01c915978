import type { Metadata } from 'next';
import { DeadLink } from '#app/_ui/screens/dead-link.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { db } from '#lib/db/client.ts';
import { openReset } from '#lib/teams/password-link.ts';
import { ResetPassword } from './reset-password.tsx';

export const metadata: Metadata = { title: 'New password' };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const account = await openReset(db(), token, new Date());
  if (!account)
    return (
      <DeadLink again="Ask an owner of your team for a new one, or whoever runs this server; it holds for a day." />
    );
  return (
    <DoorPage
      title="Choose a new password"
      lead={
        <>
          For <bdi>{account.email}</bdi>. This link works once; everywhere you were signed in, you will be
          signed out.
        </>
      }
    >
      <ResetPassword token={token} email={account.email} />
    </DoorPage>
  );
}
