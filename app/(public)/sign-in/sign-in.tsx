'use client';
import { useState } from 'react';
import { CodeForm } from '#app/_ui/screens/code-form.tsx';
import { SignInForm } from '#app/_ui/screens/sign-in-form.tsx';
import { useEntry } from './use-entry.ts';

/** The forms of signing in; a full page load follows, so that nothing of an earlier person stays in memory. */
export function SignIn({ next, email: given }: { next: string; email?: string }) {
  const [email, setEmail] = useState(given);
  const entry = useEntry(() => window.location.assign(next));

  function submit(form: FormData) {
    const typed = String(form.get('email') ?? '');
    setEmail(typed);
    return entry.sendPair({ email: typed, password: String(form.get('password') ?? '') });
  }

  return entry.codeOf ? (
    <CodeForm action={entry.sendCode} error={entry.error} email={entry.codeOf} onBack={entry.back} />
  ) : (
    <SignInForm action={submit} error={entry.error} email={email} />
  );
}
