import { DoorForm, type DoorFormProps } from './door-form.tsx';
import { NewPasswordField, PasswordField } from './password-field.tsx';

type PasswordFormProps = DoorFormProps & {
  /** For the password manager, which keeps the new one under it. */
  email?: string;
  /** The secret of a one-time link, in place of the present password. */
  token?: string;
  /** The present password was made by somebody else, for one use. */
  isTemporary?: boolean;
};

/** A new password. Sends `current` and `next`, or `token` and `next` when it comes by a one-time link. */
export function PasswordForm({ email, token, isTemporary, ...form }: PasswordFormProps) {
  const { current, next } = form.error?.fields ?? {};
  return (
    <>
      <DoorForm {...form} verb="Change password" busy="Changing">
        <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
        {token ? (
          <input type="hidden" name="token" value={token} />
        ) : (
          <PasswordField
            label={isTemporary ? 'Temporary password' : 'Present password'}
            name="current"
            autoFocus
            error={current}
          />
        )}
        <NewPasswordField name="next" label="New password" error={next} />
      </DoorForm>
      {!token && <p className="hint">You stay signed in here; everywhere else you are signed out.</p>}
    </>
  );
}
