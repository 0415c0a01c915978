import { Readable } from 'node:stream';
import { viewerOfRequest } from '#lib/auth/request.ts';
import type { Viewer } from '#lib/auth/viewer.ts';
import { db } from '#lib/db/client.ts';
import { ask } from '#lib/door/ask.ts';
import { answer } from '#lib/door/edge.ts';
import { heads, list } from '#lib/teams/audit.ts';

export const dynamic = 'force-dynamic';

/** A team's whole history as JSON lines, for its owners: the ends of its streams first, then every event with its link. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    const teamId = new URL(request.url).searchParams.get('teamId');
    const { heads: ends } = await ask(heads, { db: db(), viewer, input: { teamId } });
    const lines = linesOf(viewer, String(teamId), ends);
    const headers = {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': 'attachment; filename="history.jsonl"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    };
    return new Response(Readable.toWeb(Readable.from(encoded(lines))) as ReadableStream, { headers });
  });
}

type Head = { stream: string; seq: number };

/** Page by page through the door, so that the export ends where the right to it does. What came after the heads is left out. */
async function* linesOf(viewer: Viewer, teamId: string, ends: Head[]): AsyncGenerator<object> {
  yield* ends;
  const last = new Map(ends.map((end) => [end.stream, end.seq]));
  let cursor: string | null | undefined;
  do {
    const page = await ask(list, { db: db(), viewer, input: { teamId, cursor } });
    yield* page.events.filter((event) => event.seq <= (last.get(event.stream) ?? 0));
    cursor = page.next;
  } while (cursor);
}

async function* encoded(lines: AsyncGenerator<object>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(`${JSON.stringify(line)}\n`);
}
