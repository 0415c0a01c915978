import { getProviders, type SignInResponse, signIn } from 'next-auth/react';
import type { FormError } from '#app/_ui/form-error.ts';
import { CODE_REFUSED, CODE_WANTED } from '#lib/auth/rules.ts';

/** next-auth's word for a refused password; anything else is a sentence of ours. */
const REFUSED = 'CredentialsSignin';

const UNREACHED: FormError = { message: 'The server cannot be reached. Try again in a moment.' };

export type Pair = { email: string; password: string };
export type Entered = { state: 'in' | 'codeWanted' } | { state: 'refused'; error: FormError };

/** Sends a password, and with the second step its code, through next-auth. */
export async function enter(pair: Pair, code?: string): Promise<Entered> {
  const answer = await answerTo({ ...pair, ...(code ? { code } : {}) });
  if (!answer) return { state: 'refused', error: UNREACHED };
  if (answer.ok) return { state: 'in' };
  if (answer.error === CODE_WANTED) return { state: 'codeWanted' };
  return { state: 'refused', error: errorOf(answer.error) };
}

/** Nothing where the server could not be asked. next-auth, asked then, leaves the page for one that is not there: hence the first question. */
async function answerTo(given: Pair & { code?: string }): Promise<SignInResponse | null> {
  try {
    if (!(await getProviders())) return null;
    return (await signIn('credentials', { ...given, redirect: false })) ?? null;
  } catch {
    return null;
  }
}

function errorOf(error: string | null | undefined): FormError {
  if (error === CODE_REFUSED) return { fields: { code: 'This code does not hold, or was used already.' } };
  if (!error || error === REFUSED) return { message: 'This e-mail and password do not go together.' };
  return { message: error };
}
