'use client';
import { useActionState } from 'react';
import { SetUpForm } from '#app/_ui/screens/set-up-form.tsx';
import { setUp } from './actions.ts';

export function SetUp({ token }: { token: string }) {
  const [state, action] = useActionState(setUp, { error: null });
  return <SetUpForm action={action} error={state.error} values={state.values} token={token} />;
}
