import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { FieldError } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';

/** What each of them takes. */
export type DoorFormProps = { action: FormAction; error?: FormError | null };

type Frame = DoorFormProps & {
  /** The verb of the button, and what it says while the form is on its way. */
  verb: string;
  busy: string;
  /** The way back, where there is a step before. */
  onBack?: () => void;
  /** For a field that is wrong because the whole is: the sentence it is described by. */
  errorId?: string;
  /** The fields. */
  children?: ReactNode;
};

/** Every form at the door: its fields, what is wrong with the whole, one verb. */
export function DoorForm({ action, error, verb, busy, onBack, errorId, children }: Frame) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      {children}
      {error?.message && <FieldError id={errorId}>{error.message}</FieldError>}
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
