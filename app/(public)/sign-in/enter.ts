import { signIn } from 'next-auth/react';
import type { FormError } from '#app/_ui/form-error.ts';
import { CODE_REFUSED, CODE_WANTED } from '#lib/auth/rules.ts';

/** next-auth's word for a refused password; anything else is a sentence of ours. */
const REFUSED = 'CredentialsSignin';

export type Pair = { email: string; password: string };
export type Entered = { state: 'in' | 'codeWanted' } | { state: 'refused'; error: FormError };

/** Sends a password, and with the second step its code, through next-auth. */
export async function enter(pair: Pair, code?: string): Promise<Entered> {
  const answer = await signIn('credentials', { ...pair, ...(code ? { code } : {}), redirect: false });
  if (answer?.ok) return { state: 'in' };
  if (answer?.error === CODE_WANTED) return { state: 'codeWanted' };
  return { state: 'refused', error: errorOf(answer?.error) };
}

function errorOf(error: string | null | undefined): FormError {
  if (error === CODE_REFUSED) return { fields: { code: 'This code does not hold, or was used already.' } };
  if (!error || error === REFUSED) return { message: 'This e-mail and password do not go together.' };
  return { message: error };
}
