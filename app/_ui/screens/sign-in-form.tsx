import { DoorForm, type DoorFormProps } from './door-form.tsx';
import { EmailField } from './email-field.tsx';
import { PasswordField } from './password-field.tsx';

type SignInFormProps = DoorFormProps & {
  /** What was typed before, so that a wrong password does not cost the address too. */
  email?: string;
};

/** E-mail and password. Sends `email` and `password`. */
export function SignInForm({ email, ...form }: SignInFormProps) {
  const { message, fields } = form.error ?? {};
  const wrong = message ? { 'aria-invalid': true, 'aria-describedby': 'sign-in-error' } : {};
  return (
    <>
      <DoorForm {...form} verb="Sign in" busy="Signing in" errorId="sign-in-error">
        <EmailField autoFocus={!email} defaultValue={email} error={fields?.email} />
        <PasswordField label="Password" autoFocus={Boolean(email)} error={fields?.password} {...wrong} />
      </DoorForm>
      <p className="hint">
        No account? Ask an owner of your team for an invitation. An owner also makes the link that sets a new
        password; for a team’s only owner, whoever runs this server does.
      </p>
    </>
  );
}
