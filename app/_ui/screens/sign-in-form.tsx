import { FieldError, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';

type SignInFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** What was typed before, so that a wrong password does not cost the address too. */
  email?: string;
  /** Where to go afterwards; sent along. */
  next?: string;
};

/** E-mail and password. Sends `email`, `password` and `next`. */
export function SignInForm({ action, error, email, next }: SignInFormProps) {
  const wrong = error?.message ? { 'aria-invalid': true, 'aria-describedby': 'sign-in-error' } : {};
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        autoFocus={!email}
        defaultValue={email}
        error={error?.fields?.email}
        dir="ltr"
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        autoFocus={Boolean(email)}
        error={error?.fields?.password}
        dir="ltr"
        {...wrong}
      />
      {error?.message && <FieldError id="sign-in-error">{error.message}</FieldError>}
      <div className="row">
        <SubmitButton size="large" busy="Signing in">
          Sign in
        </SubmitButton>
      </div>
    </form>
  );
}
