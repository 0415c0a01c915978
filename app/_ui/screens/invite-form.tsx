'use client';
import { useState } from 'react';
import { CheckField, FieldError, SelectField, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { ROLE_WORDS, ROLES } from '../roles.ts';
import { SubmitButton } from '../submit-button.tsx';

type InviteFormProps = { action: FormAction; error?: FormError | null; email?: string };

/** Sends `email`, `role` and, when ticked, `temporaryPassword` and `name`. The answer is a link to pass on, see `OneTimeLink`. */
export function InviteForm({ action, error, email }: InviteFormProps) {
  const [opens, setOpens] = useState(false);
  return (
    <form action={action} className="inv" onReset={() => setOpens(false)}>
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
      <SelectField cell="role" label="Role" name="role" defaultValue="checker" error={error?.fields?.role}>
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
        onChange={(event) => setOpens(event.target.checked)}
      />
      {opens && (
        <TextField
          cell="grow"
          label="Their name"
          name="name"
          autoComplete="off"
          optional
          error={error?.fields?.name}
          hint="As colleagues will see it. They can change it."
        />
      )}
      {error?.message && <FieldError>{error.message}</FieldError>}
    </form>
  );
}
