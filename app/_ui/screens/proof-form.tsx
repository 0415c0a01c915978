import { CodeField } from './code-field.tsx';
import { DoorForm, type DoorFormProps } from './door-form.tsx';
import { PasswordField } from './password-field.tsx';

type ProofFormProps = DoorFormProps & {
  /** The verb of the button, and what it says while on its way. */
  verb: string;
  busy: string;
  /** Whether a second factor is on, whose code is asked for too. */
  withCode: boolean;
  onBack?: () => void;
};

/** The password again, before something of how one signs in is changed. Sends `password` and `code`. */
export function ProofForm({ withCode, ...form }: ProofFormProps) {
  const { password, code } = form.error?.fields ?? {};
  return (
    <DoorForm {...form}>
      <PasswordField autoFocus={Boolean(form.onBack)} error={password} />
      {withCode && <CodeField orRecovery error={code} />}
    </DoorForm>
  );
}
