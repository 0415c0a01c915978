import { TextField } from '../field.tsx';

/** The door asks for it (see security.md's promise on guessing); kept here so that the browser says so before the server does. */
const LEAST_CHARACTERS = 12;

type NewPasswordFieldProps = { name?: string; label?: string; error?: string };

/** A password to be made. Managers may fill it; the rule is said before typing, not after. */
export function NewPasswordField({ name = 'password', label = 'Password', error }: NewPasswordFieldProps) {
  return (
    <TextField
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      required
      minLength={LEAST_CHARACTERS}
      error={error}
      dir="ltr"
      hint={`At least ${LEAST_CHARACTERS} characters; a few words are best. Common passwords are refused.`}
    />
  );
}
