import { type Call, provisional } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';

const making = new Set<Call['name']>([
  'claims.create',
  'clearings.create',
  'citations.add',
  'citations.addByAddress',
]);

/** A change as it enters the queue: with a key of its own, and an id for the row that it makes. */
export function newPending(
  call: Call,
  now: Date,
  more: Pick<Pending, 'quote' | 'row' | 'source'> = {},
): Pending {
  const key = newKey();
  return {
    key,
    call,
    makes: making.has(call.name) ? provisional + key : null,
    at: now.toISOString(),
    ...more,
  };
}

/** A random id. `crypto.randomUUID` needs a secure context; a newsroom's own network may have none. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
