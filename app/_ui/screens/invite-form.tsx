'use client';
import { useState } from 'react';
import { CheckField, FieldError, SelectField, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { ROLE_WORDS, ROLES } from '../roles.ts';
import { SubmitButton } from '../submit-button.tsx';

/** What the form begins with: after a refusal, what was sent. */
export type InviteValues = { email?: string; role?: string; temporaryPassword?: boolean; name?: string };

type InviteFormProps = { action: FormAction; error?: FormError | null; values?: InviteValues };

/** Sends `email`, `role` and, when ticked, `temporaryPassword` and `name`. The answer is a link to pass on, see `OneTimeLink`. */
export function InviteForm({ action, error, values = {} }: InviteFormProps) {
  const { email, role = 'checker', temporaryPassword = false, name } = values;
  const [opens, setOpens] = useState(temporaryPassword);
  return (
    <form action={action} className="inv" onReset={() => setOpens(temporaryPassword)}>
      <FocusInvalid error={error} />
      <TextField
        cell="grow"
        label="Invite by e-mail"
        name="email"
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        required
        dir="ltr"
        placeholder="name@paper.example"
        defaultValue={email}
        error={error?.fields?.email}
      />
      <SelectField cell="role" label="Role" name="role" defaultValue={role} error={error?.fields?.role}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {ROLE_WORDS[role]}
          </option>
        ))}
      </SelectField>
      <SubmitButton busy="Inviting">Make invitation</SubmitButton>
      <CheckField
        cell="whole"
        name="temporaryPassword"
        label="With a temporary password"
        hint="For someone who has no account yet: they sign in with it once and choose their own."
        defaultChecked={temporaryPassword}
        onChange={(event) => setOpens(event.target.checked)}
      />
      {opens && (
        <TextField
          cell="grow"
          label="Their name"
          name="name"
          autoComplete="off"
          optional
          defaultValue={name}
          error={error?.fields?.name}
          hint="As colleagues will see it. They can change it."
        />
      )}
      {error?.message && <FieldError>{error.message}</FieldError>}
    </form>
  );
}
