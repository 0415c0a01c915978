import { GENESIS, type Header, hashHeader, hashPayload } from './chain.ts';

/** An event as stored; a payload that was erased is undefined and is then vouched for by its hash alone. */
export type StoredEvent = Header & { salt: Buffer; payload?: unknown; payloadHash: Buffer; hash: Buffer };
export type Verdict =
  | { ok: true; seq: number; head: Buffer }
  | { ok: false; seq: number; fault: 'gap' | 'payload' | 'hash' | 'head' };

/** Walks a stream's events from its beginning and says at which seq the history was edited, cut or swapped; `head` is what was exported or stored. */
export function verify(events: StoredEvent[], head: { seq: number; hash: Buffer }): Verdict {
  let previous: Buffer = GENESIS;
  for (const [at, event] of events.entries()) {
    const { salt, payload, payloadHash, hash, ...header } = event;
    if (event.seq !== at + 1) return { ok: false, seq: at + 1, fault: 'gap' };
    if (payload !== undefined && !hashPayload(salt, payload).equals(payloadHash))
      return { ok: false, seq: event.seq, fault: 'payload' };
    if (!hashHeader(previous, header, payloadHash).equals(hash))
      return { ok: false, seq: event.seq, fault: 'hash' };
    previous = hash;
  }
  const complete = events.length === head.seq && previous.equals(head.hash);
  return complete
    ? { ok: true, seq: head.seq, head: previous }
    : { ok: false, seq: events.length, fault: 'head' };
}
