import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Bytes that only this installation can read: nonce ‖ tag ‖ ciphertext under a key drawn from AUTH_SECRET. `about` says
 * whose they are and what for; they open for nothing else.
 */
export function seal(plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor('galley: seal'), nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** What was sealed; null when it was sealed about something else, under another secret, or changed since. */
export function unseal(sealed: Uint8Array, about: string): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const [nonce, tag, body] = [
    sealed.subarray(0, NONCE_BYTES),
    sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
    sealed.subarray(NONCE_BYTES + TAG_BYTES),
  ];
  const decipher = createDecipheriv(CIPHER, keyFor('galley: seal'), nonce)
    .setAAD(Buffer.from(about))
    .setAuthTag(tag);
  const plain = decipher.update(body);
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null; // the one thing `final` throws for: the tag is not that of these bytes
  }
}

/**
 * A digest that only this installation can make: equal for equal texts, and of no help in guessing a text (a password may
 * stand in it) to whoever has the database alone.
 */
export function sealedDigest(text: string): Buffer {
  return createHmac('sha256', keyFor('galley: digest')).update(text).digest();
}

/**
 * Drawing a key takes longer than using it, and every write under an Idempotency-Key needs one. As an object of the
 * library's, too: under bare bytes a digest takes five times as long.
 */
const drawn = new Map<string, KeyObject>();

function keyFor(purpose: string): KeyObject {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set; start Galley with npm start.');
  const name = `${purpose} ${secret}`;
  const key =
    drawn.get(name) ?? createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', purpose, KEY_BYTES)));
  drawn.set(name, key);
  return key;
}
