import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands without being told: RFC 6238 with SHA-1, six digits, half a minute. */
const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = 'Galley';
/** RFC 4226 asks for 160 bits. */
const KEY_BYTES = 20;
/** A telephone's clock may be half a minute off, and typing takes its time: the step before and the one after hold too. */
const STEPS_ASIDE = 1;

/** A new key for an authenticator. */
export function makeKey(): Uint8Array {
  return new Secret({ size: KEY_BYTES }).bytes;
}

/** The time step whose code this is, counted from 1970 in half minutes; null when it is none of those that hold now. */
export function stepOf(key: Uint8Array, code: string, now: Date): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null; // the library throws for signs that take more than one byte
  const totp = totpOf(key);
  const timestamp = now.getTime();
  const aside = totp.validate({ token: code, timestamp, window: STEPS_ASIDE });
  return aside === null ? null : totp.counter({ timestamp }) + aside;
}

/** The code of a key at a time, as an authenticator shows it. */
export function codeAt(key: Uint8Array, now: Date): string {
  return totpOf(key).generate({ timestamp: now.getTime() });
}

/** A key in letters for typing, and the address that an authenticator reads from a QR code. */
export function keyInWords(key: Uint8Array, account: string): { key: string; address: string } {
  const totp = totpOf(key, account);
  return { key: totp.secret.base32, address: totp.toString() };
}

function totpOf(key: Uint8Array, label = ''): TOTP {
  return new TOTP({ ...SETTINGS, issuer: ISSUER, label, secret: new Secret({ buffer: bufferOf(key) }) });
}

function bufferOf(key: Uint8Array): ArrayBuffer {
  return new Uint8Array(key).buffer;
}
