import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { SignOut } from '#app/_ui/sign-out.tsx';
import { currentViewer, me } from '#app/viewer.ts';
import { ChangePassword } from './change-password.tsx';

export const metadata: Metadata = { title: 'Change password' };

export default async function ChangePasswordPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in?next=/account/password');
  const isTemporary = viewer.mustChangePassword;
  const lead = isTemporary
    ? 'Your password is a temporary one. Choose one of your own before you go on.'
    : undefined;
  return (
    <DoorPage title="Change password" lead={lead} after={<WayBack isTemporary={isTemporary} />}>
      <ChangePassword email={isTemporary ? undefined : (await me()).email} isTemporary={isTemporary} />
    </DoorPage>
  );
}

/** From a temporary password there is only the way on, or out. */
function WayBack({ isTemporary }: { isTemporary: boolean }) {
  return isTemporary ? (
    <SignOut kind="bare" size="small" />
  ) : (
    <Link href="/account">Back to the account</Link>
  );
}
