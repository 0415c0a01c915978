import { FieldError, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';
import { NewPasswordField } from './new-password-field.tsx';

type PasswordFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** For the password manager, which keeps the new one under it. */
  email?: string;
  /** The secret of a one-time link, in place of the present password. */
  token?: string;
};

/** A new password. Sends `current` and `next`, or `token` and `next` when it comes by a one-time link. */
export function PasswordForm({ action, error, email, token }: PasswordFormProps) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      {error?.message && <FieldError>{error.message}</FieldError>}
      {token ? (
        <input type="hidden" name="token" value={token} />
      ) : (
        <TextField
          label="Present password"
          name="current"
          type="password"
          autoComplete="current-password"
          required
          autoFocus
          dir="ltr"
          error={error?.fields?.current}
        />
      )}
      <NewPasswordField name="next" label="New password" error={error?.fields?.next} />
      <div className="row">
        <SubmitButton size="large" busy="Changing">
          Change password
        </SubmitButton>
      </div>
      {!token && <p className="hint">You stay signed in here; everywhere else you are signed out.</p>}
    </form>
  );
}
