import { randomUUID } from 'node:crypto';
import { send } from './load.ts';

export type Note = (key: string, at: number) => void;
type Marked = { id: string; verdictVersion: number };

/** What one signed-in person does over HTTP, through the whole door. */
export function clientOf(url: string, headers: Record<string, string>) {
  async function call(name: string, input: object): Promise<Marked> {
    const key = { 'idempotency-key': randomUUID() };
    return JSON.parse(await send(`${url}/api/v1/${name}`, input, { ...headers, ...key }));
  }
  const mark = (documentId: string, more: object = {}) =>
    call('claims.create', { documentId, start: 28, end: 60, ...more });
  return {
    mark,
    /** A claim whose proposed wording is a mark by which listeners know it. */
    async markNoted(documentId: string, note: Note) {
      const correction = randomUUID();
      note(correction, performance.now());
      return mark(documentId, { correction });
    },
    judge: ({ id, verdictVersion }: Marked) =>
      call('claims.setVerdict', { claimId: id, verdictVersion, rating: 'confirmed' }),
    list: (documentId: string) =>
      send(`${url}/api/v1/claims.list?documentId=${documentId}&limit=20`, undefined, headers),
    liveAddress: (documentId: string) => `${url}/api/live?streams=${documentId}:99999999`,
    headers,
  };
}

export type Client = ReturnType<typeof clientOf>;

/** The mark in an event's data. */
export function correctionIn(data: string): string | undefined {
  return /"correction":"([0-9a-f-]{36})"/.exec(data)?.[1];
}
