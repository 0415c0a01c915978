import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
/** No 0/O, 1/l/I: what is made of these may be read out over the telephone, or typed from paper. */
const READABLE = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A secret for a link, a cookie or a program: 256 bits, safe in a URL. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a secret. A plain hash is enough for 256 random bits. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret).digest());
}

/** A secret for people, a temporary password or a recovery code, of four groups of four: 80 bits. */
export function makeReadableSecret(): string {
  const letters = [...randomBytes(16)].map((byte) => READABLE[byte % READABLE.length]);
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
}
