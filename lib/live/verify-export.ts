import type { EventLine, HeadLine } from './export.ts';
import { type StoredEvent, type Verdict, verify } from './verify.ts';

/** What became of one stream of an exported history: whether it holds, and whether it still holds what an earlier export had. */
export type Finding = { stream: string; events: number; verdict: ExportVerdict };
export type ExportVerdict =
  | Verdict
  | { ok: false; seq: number; fault: 'rewritten' | 'headless' }
  /** Its document was purged as the team's history says, after all that the earlier export had. */
  | { ok: true; purged: true; seq: number };

/**
 * Walks every stream of an export (JSON lines). With the lines of an earlier export, also says where the history was
 * rewritten since: each stream that ended at some event then must still go through that event, unless the history of its
 * team tells that its document was purged, and no earlier than there. Throws on a line that is not JSON.
 */
export function verifyExport(lines: Iterable<string>, earlier: Iterable<string> = []): Finding[] {
  const now = sorted(lines);
  const found = new Map(
    [...new Set([...now.heads.keys(), ...now.events.keys()])].map((stream) => [
      stream,
      ofStream(now, stream),
    ]),
  );
  const purges = purgesIn(now, (team) => found.get(team)?.ok ?? false);
  for (const head of sorted(earlier).heads.values()) {
    if (goesThrough(now.events, head)) continue;
    const isGone = !found.has(head.stream);
    const verdict = isGone && isPurged(head, purges.get(head.stream));
    found.set(head.stream, verdict || { ok: false, seq: head.seq, fault: 'rewritten' });
  }
  return [...found].map(([stream, verdict]) => ({
    stream,
    events: now.events.get(stream)?.length ?? 0,
    verdict,
  }));
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

/** Events without a head are no whole stream: nothing says where they end. */
function ofStream({ heads, events }: Sorted, stream: string): ExportVerdict {
  const own = (events.get(stream) ?? []).map(storedOf);
  const head = heads.get(stream);
  if (!head) return { ok: false, seq: own.length, fault: 'headless' };
  return verify(own, { seq: head.seq, hash: Buffer.from(head.hash, 'hex') });
}

/** Where a purged document's own history ended, as its team's history tells. */
type Purge = { seq: number; head: string };

/** The purges by document. Only a team's own stream tells of them, and only where it holds. */
function purgesIn({ events }: Sorted, holds: (team: string) => boolean): Map<string, Purge> {
  const told = [...events.values()]
    .flat()
    .filter(({ type, stream, team }) => type === 'document.purged' && stream === team && holds(team));
  return new Map(told.map(({ subject, payload }) => [subject, payload as Purge]));
}

function isPurged({ seq, hash }: HeadLine, purge: Purge | undefined): ExportVerdict | false {
  if (!purge || purge.seq < seq) return false;
  return (purge.seq > seq || purge.head === hash) && { ok: true, purged: true, seq: purge.seq };
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
