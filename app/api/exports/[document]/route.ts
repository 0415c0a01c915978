import { viewerOfRequest } from '#lib/auth/request.ts';
import { fileHeaders } from '#lib/blobs/file-headers.ts';
import { db } from '#lib/db/client.ts';
import { ask } from '#lib/door/ask.ts';
import { answer } from '#lib/door/edge.ts';
import { parse } from '#lib/door/parse.ts';
import { env } from '#lib/env.ts';
import { Refusal } from '#lib/refusal.ts';
import { type Rendered, render } from '#lib/reports/formats.ts';
import { exportQuery, isComing } from '#lib/reports/input.ts';
import { build } from '#lib/reports/queries.ts';

type Context = { params: Promise<{ document: string }> };

/** A report as a file: `?format=html|pdf|docx|csv|json&view=public|lawyer|editor`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    const search = Object.fromEntries(new URL(request.url).searchParams);
    const documentId = (await params).document;
    if (search.format && isComing(search.format)) throw notOffered(search.format);
    const { format, view } = parse(exportQuery, search);
    const report = await ask(build, { db: db(), viewer, input: { documentId, view } });
    return fileOf(await render(report, format, env().DATA_DIR));
  });
}

function fileOf(file: Rendered): Response {
  if (!file.ok) throw unavailable(file);
  const { bytes, name, mediaType } = file;
  const headers = fileHeaders({ name, mediaType: mediaType, size: bytes.byteLength });
  return new Response(new Uint8Array(bytes), { headers });
}

function notOffered(format: string): Refusal {
  return new Refusal(
    501,
    'not-offered-yet',
    `Galley does not export ${format} yet. It does html, pdf, docx, csv and json.`,
  );
}

/** How long to wait before asking a busy printer again, in seconds. */
const COME_BACK_AFTER = 60;

function unavailable({ code, message }: Extract<Rendered, { ok: false }>): Refusal {
  return new Refusal(503, code, message, code === 'busy' ? { retryAfter: COME_BACK_AFTER } : {});
}
