import type { FormError } from '#app/_ui/form-error.ts';
import { Refusal } from '#lib/refusal.ts';

/** A refusal as a form shows it: each field's sentence at the field, else one for the whole. Anything else is thrown on. */
export function formErrorOf(error: unknown): FormError {
  if (!(error instanceof Refusal)) throw error;
  const { errors } = error.extra;
  if (!errors?.length) return { message: error.detail };
  return { fields: Object.fromEntries(errors.map(({ field, message }) => [field, message])) };
}

/** A field of a sent form as text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
