import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { db } from '#lib/db/client.ts';
import { openReset } from '#lib/teams/links.ts';
import { ResetPassword } from './reset-password.tsx';

export const metadata: Metadata = { title: 'New password' };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await openReset(db(), token, new Date()))) notFound();
  return (
    <DoorPage
      title="Choose a new password"
      lead="This link works once. Everywhere you were signed in, you will be signed out."
    >
      <ResetPassword token={token} />
    </DoorPage>
  );
}
