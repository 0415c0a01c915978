import { CodeField } from './code-field.tsx';
import { DoorForm, type DoorFormProps } from './door-form.tsx';

type CodeFormProps = DoorFormProps & {
  /** Whose code is asked for. */
  email: string;
  onBack: () => void;
};

/** The second step of signing in, once the password was right. Sends `code`. */
export function CodeForm({ email, ...form }: CodeFormProps) {
  return (
    <>
      <DoorForm {...form} verb="Sign in" busy="Signing in">
        <p>
          The password of <bdi>{email}</bdi> is right. Now the second factor.
        </p>
        <CodeField orRecovery autoFocus error={form.error?.fields?.code} />
      </DoorForm>
      <p className="hint">
        Neither at hand? An owner of your team can make you a link that sets a new password and switches the
        second factor off. If you are the only owner, whoever runs this server can.
      </p>
    </>
  );
}
