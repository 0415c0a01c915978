import type { Metadata } from 'next';
import Link from 'next/link';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { me } from '#app/viewer.ts';
import { Account } from './account.tsx';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const { name, email } = await me();
  return (
    <DoorPage title="Account" lead={<bdi>{email}</bdi>} after={<Link href="/">Back to the desk</Link>}>
      <Account name={name} />
    </DoorPage>
  );
}
