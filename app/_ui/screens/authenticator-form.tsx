import { QrCode } from '../qr-code.tsx';
import { CodeField } from './code-field.tsx';
import { DoorForm, type DoorFormProps } from './door-form.tsx';

type AuthenticatorFormProps = DoorFormProps & {
  /** The key in letters, and the address that holds it for the camera. */
  secret: { key: string; address: string };
};

/** A key to take into an authenticator app, and the first code as the sign that it arrived. Sends `code`. */
export function AuthenticatorForm({ secret, ...form }: AuthenticatorFormProps) {
  return (
    <DoorForm {...form} verb="Switch on" busy="Switching on">
      <p>Scan this with an authenticator app (any that knows time-based codes), or type the key into it.</p>
      <QrCode text={secret.address} label="The key as a QR code; the same key follows as text" />
      <dl className="who">
        <dt>Key</dt>
        <dd className="key">
          <bdi dir="ltr">{groupsOf(secret.key)}</bdi>
        </dd>
      </dl>
      <CodeField autoFocus error={form.error?.fields?.code} />
    </DoorForm>
  );
}

/** In fours, for whoever types it; apps ignore the spaces. */
function groupsOf(key: string): string {
  return key.match(/.{1,4}/g)?.join(' ') ?? key;
}
