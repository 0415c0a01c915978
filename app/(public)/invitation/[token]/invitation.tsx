'use client';
import { useState } from 'react';
import { CodeForm } from '#app/_ui/screens/code-form.tsx';
import { InvitationForm } from '#app/_ui/screens/invitation-form.tsx';
import { useEntry } from '#app/(public)/sign-in/use-entry.ts';
import { send } from '#app/door.ts';
import { join } from './actions.ts';

type Props = {
  token: string;
  invitation: { team: string; role: string; email: string };
  account: 'new' | 'sign-in' | 'signed-in';
  signedInAs?: string;
};

/** A newcomer's account is made first; then, signed in as whoever they are, the invitation is spent. */
export function Invitation({ token, invitation, account, signedInAs }: Props) {
  const entry = useEntry(account === 'new' ? () => window.location.assign('/') : accept);
  const [name, setName] = useState('');

  async function accept() {
    const accepted = await send<{ slug: string }>('invitations.accept', { token });
    if (!accepted.ok) return entry.setError({ message: accepted.problem.detail });
    window.location.assign(`/${accepted.result.slug}`);
  }

  async function submit(form: FormData) {
    if (account === 'signed-in') return accept();
    setName(String(form.get('name') ?? ''));
    if (account === 'new') {
      const joined = await join(form);
      if (joined.error) return entry.setError(joined.error);
    }
    await entry.sendPair({ email: invitation.email, password: String(form.get('password') ?? '') });
  }

  return entry.codeOf ? (
    <CodeForm action={entry.sendCode} error={entry.error} email={entry.codeOf} onBack={entry.back} />
  ) : (
    <InvitationForm
      action={submit}
      error={entry.error}
      token={token}
      invitation={invitation}
      account={account}
      signedInAs={signedInAs}
      name={name}
    />
  );
}
