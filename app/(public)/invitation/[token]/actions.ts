'use server';
import type { FormError } from '#app/_ui/form-error.ts';
import { formErrorOf, textOf } from '#app/forms.ts';
import { db } from '#lib/db/client.ts';
import { parse } from '#lib/door/parse.ts';
import { joinInput } from '#lib/teams/input.ts';
import { joinByInvitation } from '#lib/teams/links.ts';

/** A newcomer gets an account under the address that was invited, and joins. */
export async function join(form: FormData): Promise<{ error: FormError | null }> {
  try {
    const newcomer = parse(joinInput, {
      token: textOf(form, 'token'),
      name: textOf(form, 'name'),
      password: textOf(form, 'password'),
    });
    await joinByInvitation(db(), newcomer, new Date());
    return { error: null };
  } catch (error) {
    return { error: formErrorOf(error) };
  }
}
