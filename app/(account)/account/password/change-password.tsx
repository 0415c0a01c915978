'use client';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { PasswordForm } from '#app/_ui/screens/password-form.tsx';
import { fieldErrors, send } from '#app/door.ts';

export function ChangePassword() {
  const [error, setError] = useState<FormError | null>(null);

  async function submit(form: FormData) {
    const answer = await send('account.changePassword', {
      current: form.get('current'),
      next: form.get('next'),
    });
    if (answer.ok) window.location.assign('/');
    else
      setError(
        answer.problem.errors ? { fields: fieldErrors(answer.problem) } : { message: answer.problem.detail },
      );
  }

  return <PasswordForm action={submit} error={error} />;
}
