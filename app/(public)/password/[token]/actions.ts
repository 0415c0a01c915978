'use server';
import { redirect } from 'next/navigation';
import type { FormError } from '#app/_ui/form-error.ts';
import { formErrorOf, textOf } from '#app/forms.ts';
import { db } from '#lib/db/client.ts';
import { parse } from '#lib/door/parse.ts';
import { resetInput } from '#lib/teams/input.ts';
import { resetByLink } from '#lib/teams/password-link.ts';

type State = { error: FormError | null };

/** A one-time link sets a new password. */
export async function reset(_before: State, form: FormData): Promise<State> {
  let email: string;
  try {
    const { token, next } = parse(resetInput, { token: textOf(form, 'token'), next: textOf(form, 'next') });
    ({ email } = await resetByLink(db(), token, next, new Date()));
  } catch (error) {
    return { error: asNext(formErrorOf(error)) };
  }
  redirect(`/sign-in?${new URLSearchParams({ email, done: 'password' })}`);
}

/** The field is called `next` here. */
function asNext({ message, fields }: FormError): FormError {
  const fault = fields?.password ?? fields?.next;
  return fault ? { fields: { next: fault } } : { message, fields };
}
