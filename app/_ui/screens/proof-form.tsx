import { Button } from '../button.tsx';
import { FieldError, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';
import { CodeField } from './code-field.tsx';

type ProofFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** The verb of the button, and what it says while on its way. */
  verb: string;
  busy: string;
  /** Whether a second factor is on, whose code is asked for too. */
  withCode: boolean;
  onBack?: () => void;
};

/** The password again, before something of how one signs in is changed. Sends `password` and `code`. */
export function ProofForm({ action, error, verb, busy, withCode, onBack }: ProofFormProps) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      <TextField
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        autoFocus={Boolean(onBack)}
        dir="ltr"
        error={error?.fields?.password}
      />
      {withCode && <CodeField orRecovery error={error?.fields?.code} />}
      {error?.message && <FieldError>{error.message}</FieldError>}
      <div className="row">
        <SubmitButton size="large" busy={busy}>
          {verb}
        </SubmitButton>
        {onBack && (
          <Button size="large" kind="bare" onClick={onBack}>
            Back
          </Button>
        )}
      </div>
    </form>
  );
}
