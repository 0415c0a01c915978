'use client';
import { signIn } from 'next-auth/react';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { InvitationForm } from '#app/_ui/screens/invitation-form.tsx';
import { send } from '#app/door.ts';
import { join } from './actions.ts';

type Props = {
  token: string;
  invitation: { team: string; role: string; email: string };
  account: 'new' | 'sign-in' | 'signed-in';
};

/** A newcomer's account is made first; then, signed in as whoever they are, the invitation is spent. */
export function Invitation({ token, invitation, account }: Props) {
  const [error, setError] = useState<FormError | null>(null);
  const [name, setName] = useState('');

  async function submit(form: FormData) {
    setName(String(form.get('name') ?? ''));
    const password = String(form.get('password') ?? '');
    if (account === 'new') {
      const joined = await join(form);
      if (joined.error) return setError(joined.error);
    }
    if (account !== 'signed-in') {
      const answer = await signIn('credentials', { email: invitation.email, password, redirect: false });
      if (!answer?.ok) return setError({ fields: { password: 'This is not the password of that account.' } });
    }
    const accepted = account === 'new' ? null : await send<{ slug: string }>('invitations.accept', { token });
    if (accepted && !accepted.ok) return setError({ message: accepted.problem.detail });
    window.location.assign(accepted ? `/${accepted.result.slug}` : '/');
  }

  return (
    <InvitationForm
      action={submit}
      error={error}
      token={token}
      invitation={invitation}
      account={account}
      name={name}
    />
  );
}
