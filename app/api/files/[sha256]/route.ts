import { Readable } from 'node:stream';
import { viewerOfRequest } from '#lib/auth/request.ts';
import { fileHeaders } from '#lib/blobs/file-headers.ts';
import { openBlobs } from '#lib/blobs/open-blobs.ts';
import { db } from '#lib/db/client.ts';
import { find } from '#lib/documents/files.ts';
import { ask } from '#lib/door/ask.ts';
import { answer } from '#lib/door/edge.ts';
import { notFound } from '#lib/refusal.ts';

type Context = { params: Promise<{ sha256: string }> };

/** Bytes out: a file that a team keeps, served so that it cannot hurt. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    const search = new URL(request.url).searchParams;
    const { sha256, size, mediaType } = await ask(find, {
      db: db(),
      viewer,
      input: { teamId: search.get('teamId'), sha256: (await params).sha256 },
    });
    const stream = await (await openBlobs()).get(sha256);
    if (!stream) throw notFound();
    const headers = fileHeaders({
      name: search.get('name') ?? sha256,
      mediaType,
      size,
      inline: search.has('inline'),
    });
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers });
  });
}
