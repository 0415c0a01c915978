'use client';
import { signIn } from 'next-auth/react';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { SignInForm } from '#app/_ui/screens/sign-in-form.tsx';

/** next-auth's word for a refused password; anything else is a sentence of ours. */
const REFUSED = 'CredentialsSignin';

/** The form, sent through next-auth; a full page load follows, so that nothing of an earlier person stays in memory. */
export function SignIn({ next, email: given }: { next: string; email?: string }) {
  const [error, setError] = useState<FormError | null>(null);
  const [email, setEmail] = useState(given);

  async function submit(form: FormData) {
    const typed = String(form.get('email') ?? '');
    setEmail(typed);
    const answer = await signIn('credentials', {
      email: typed,
      password: String(form.get('password') ?? ''),
      redirect: false,
    });
    if (answer?.ok) window.location.assign(next);
    else setError({ message: sentenceOf(answer?.error) });
  }

  return <SignInForm action={submit} error={error} email={email} next={next} />;
}

function sentenceOf(error: string | null | undefined): string {
  if (!error || error === REFUSED) return 'This e-mail and password do not go together.';
  return error;
}
