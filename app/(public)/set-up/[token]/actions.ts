'use server';
import { redirect } from 'next/navigation';
import type { FormError } from '#app/_ui/form-error.ts';
import { formErrorOf, textOf } from '#app/forms.ts';
import { db } from '#lib/db/client.ts';
import { parse } from '#lib/door/parse.ts';
import { setUpInput } from '#lib/teams/input.ts';
import { setUpByLink } from '#lib/teams/links.ts';

type State = { error: FormError | null; values?: { name: string; email: string; team: string } };

/** The first person sets Galley up, once. */
export async function setUp(_before: State, form: FormData): Promise<State> {
  const values = { name: textOf(form, 'name'), email: textOf(form, 'email'), team: textOf(form, 'team') };
  try {
    const { token, team, ...given } = parse(setUpInput, {
      ...values,
      token: textOf(form, 'token'),
      password: textOf(form, 'password'),
    });
    await setUpByLink(db(), token, { ...given, teamName: team }, new Date());
  } catch (error) {
    return { error: formErrorOf(error), values };
  }
  redirect(`/sign-in?${new URLSearchParams({ email: values.email, done: 'set-up' })}`);
}
