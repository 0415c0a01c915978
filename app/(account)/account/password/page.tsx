import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { currentViewer } from '#app/viewer.ts';
import { ChangePassword } from './change-password.tsx';

export const metadata: Metadata = { title: 'Change password' };

export default async function ChangePasswordPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in?next=/account/password');
  const lead = viewer.mustChangePassword
    ? 'Your password is a temporary one. Choose one of your own before you go on.'
    : undefined;
  return (
    <DoorPage title="Change password" lead={lead}>
      <ChangePassword />
    </DoorPage>
  );
}
