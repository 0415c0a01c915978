import { FieldError } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { QrCode } from '../qr-code.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { CodeField } from './code-field.tsx';

type AuthenticatorFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** The key in letters, and the address that holds it for the camera. */
  secret: { key: string; address: string };
};

/** A key to take into an authenticator app, and the first code as the sign that it arrived. Sends `code`. */
export function AuthenticatorForm({ action, error, secret }: AuthenticatorFormProps) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      <p>Scan this with an authenticator app (any that knows time-based codes), or type the key into it.</p>
      <QrCode text={secret.address} label="The key as a QR code; the same key follows as text" />
      <dl className="who">
        <dt>Key</dt>
        <dd className="key">
          <bdi dir="ltr">{groupsOf(secret.key)}</bdi>
        </dd>
      </dl>
      <CodeField autoFocus error={error?.fields?.code} />
      {error?.message && <FieldError>{error.message}</FieldError>}
      <div className="row">
        <SubmitButton size="large" busy="Switching on">
          Switch on
        </SubmitButton>
      </div>
    </form>
  );
}

/** In fours, for whoever types it; apps ignore the spaces. */
function groupsOf(key: string): string {
  return key.match(/.{1,4}/g)?.join(' ') ?? key;
}
