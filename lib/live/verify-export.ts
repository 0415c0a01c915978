import type { EventLine, HeadLine } from './export.ts';
import { type StoredEvent, type Verdict, verify } from './verify.ts';

/** What became of one stream of an exported history: whether it holds, and whether it still holds what an earlier export had. */
export type Finding = {
  stream: string;
  events: number;
  verdict: Verdict | { ok: false; seq: number; fault: 'rewritten' };
};

/**
 * Walks every stream of an export (JSON lines). With the lines of an earlier export, also says where the history was
 * rewritten since: each stream that ended at some event then must still go through that event. Throws on a line that is not JSON.
 */
export function verifyExport(lines: Iterable<string>, earlier: Iterable<string> = []): Finding[] {
  const { heads, events } = sorted(lines);
  const findings = [...heads.values()].map(({ stream, seq, hash }) => {
    const own = (events.get(stream) ?? []).map(storedOf);
    return { stream, events: own.length, verdict: verify(own, { seq, hash: Buffer.from(hash, 'hex') }) };
  });
  const rewritten = [...sorted(earlier).heads.values()].filter((head) => !goesThrough(events, head));
  return [
    ...findings.filter(({ stream }) => !rewritten.some((head) => head.stream === stream)),
    ...rewritten.map(({ stream, seq }) => ({
      stream,
      events: events.get(stream)?.length ?? 0,
      verdict: { ok: false as const, seq, fault: 'rewritten' as const },
    })),
  ];
}

type Sorted = { heads: Map<string, HeadLine>; events: Map<string, EventLine[]> };

function sorted(lines: Iterable<string>): Sorted {
  const found: Sorted = { heads: new Map(), events: new Map() };
  for (const text of lines) {
    if (text.trim() === '') continue;
    const line = JSON.parse(text) as HeadLine | EventLine;
    if (line.kind === 'head') found.heads.set(line.stream, line);
    else listOf(found.events, line.stream).push(line);
  }
  return found;
}

function goesThrough(events: Sorted['events'], { stream, seq, hash }: HeadLine): boolean {
  return seq === 0 || events.get(stream)?.[seq - 1]?.hash === hash;
}

function storedOf({ kind: _, salt, payloadHash, hash, ...event }: EventLine): StoredEvent {
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  return { ...event, salt: bytes(salt), payloadHash: bytes(payloadHash), hash: bytes(hash) };
}

function listOf(events: Sorted['events'], stream: string): EventLine[] {
  const list = events.get(stream) ?? [];
  events.set(stream, list);
  return list;
}
