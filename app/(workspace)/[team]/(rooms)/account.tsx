'use client';
import { signOut } from 'next-auth/react';
import { AccountMenu } from '#app/_ui/account-menu.tsx';

type Props = { slug: string; person: { id: string; name: string; email: string } };

export function Account({ slug, person }: Props) {
  return (
    <AccountMenu slug={slug} person={person} onSignOut={() => void signOut({ callbackUrl: '/sign-in' })} />
  );
}
