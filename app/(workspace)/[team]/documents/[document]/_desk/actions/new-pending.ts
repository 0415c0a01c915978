import { newKey } from '#app/new-key.ts';
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
  more: Pick<Pending, 'quote' | 'row' | 'source' | 'undoes'> = {},
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
