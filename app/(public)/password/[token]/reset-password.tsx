'use client';
import { useActionState } from 'react';
import { PasswordForm } from '#app/_ui/screens/password-form.tsx';
import { reset } from './actions.ts';

export function ResetPassword({ token, email }: { token: string; email: string }) {
  const [state, action] = useActionState(reset, { error: null });
  return <PasswordForm action={action} error={state.error} token={token} email={email} />;
}
