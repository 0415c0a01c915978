import { Button } from '../button.tsx';
import { FieldError } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';
import { CodeField } from './code-field.tsx';

type CodeFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** Whose code is asked for. */
  email: string;
  onBack: () => void;
};

/** The second step of signing in, once the password was right. Sends `code`. */
export function CodeForm({ action, error, email, onBack }: CodeFormProps) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      <p>
        The password of <bdi>{email}</bdi> is right. Now the second factor.
      </p>
      <CodeField orRecovery autoFocus error={error?.fields?.code} />
      {error?.message && <FieldError>{error.message}</FieldError>}
      <div className="row">
        <SubmitButton size="large" busy="Signing in">
          Sign in
        </SubmitButton>
        <Button size="large" kind="bare" onClick={onBack}>
          Back
        </Button>
      </div>
      <p className="hint">
        Neither at hand? An owner of your team can make you a link that sets a new password and switches the
        second factor off.
      </p>
    </form>
  );
}
