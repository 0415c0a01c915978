import type { ComponentProps } from 'react';
import { TextField } from '../field.tsx';

/** The door asks for it (lib/auth/password.ts); kept here so that the browser says so before the server does. */
const LEAST_CHARACTERS = 12;

type PasswordFieldProps = Partial<ComponentProps<typeof TextField>>;

/** The password one has. */
export function PasswordField(more: PasswordFieldProps) {
  return (
    <TextField
      label="Your password"
      name="password"
      type="password"
      autoComplete="current-password"
      required
      dir="ltr"
      {...more}
    />
  );
}

/** A password to be made. Managers may fill it; the rule is said before typing, not after. */
export function NewPasswordField(more: PasswordFieldProps) {
  return (
    <PasswordField
      label="Password"
      autoComplete="new-password"
      minLength={LEAST_CHARACTERS}
      hint={`At least ${LEAST_CHARACTERS} characters; a few words are best. Common passwords are refused.`}
      {...more}
    />
  );
}
