import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What of an event is chained in the clear; its payload only by hash, so that it can be withheld or erased and the chain still verifies. */
export type Header = {
  stream: string;
  seq: number;
  team: string;
  actor: string | null;
  at: string;
  type: string;
  subject: string;
};
type Bytes = Buffer<ArrayBufferLike>;
export type Link = { salt: Bytes; payloadHash: Bytes; hash: Bytes };

export const GENESIS: Bytes = Buffer.alloc(32);
const SALT_BYTES = 16;

/** The link of one event: hash = SHA-256(previous ‖ canonical JSON of the header ‖ payloadHash), canonical as RFC 8785 has it. */
export function link(
  previous: Buffer,
  header: Header,
  payload: unknown,
  salt: Buffer = randomBytes(SALT_BYTES),
): Link {
  const payloadHash = hashPayload(salt, payload);
  return { salt, payloadHash, hash: hashHeader(previous, header, payloadHash) };
}

/** SHA-256(salt ‖ canonical JSON of the payload). */
export function hashPayload(salt: Buffer, payload: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonical(payload)).digest();
}

/** SHA-256(previous ‖ canonical JSON of the header ‖ payloadHash). */
export function hashHeader(previous: Buffer, header: Header, payloadHash: Buffer): Buffer {
  return createHash('sha256').update(previous).update(canonical(header)).update(payloadHash).digest();
}

function canonical(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value ?? null))) ?? 'null';
}
