import { requireSameOrigin, viewerOfRequest } from '#lib/auth/request.ts';
import { db } from '#lib/db/client.ts';
import { mayUpload } from '#lib/documents/files.ts';
import { keepUpload } from '#lib/documents/uploads.ts';
import { ask } from '#lib/door/ask.ts';
import { answer } from '#lib/door/edge.ts';

/** Bytes in: POST the file's bytes to /api/files?teamId=…; the answer names them by their SHA-256. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request);
    const viewer = await viewerOfRequest(db(), request, new Date());
    const teamId = new URL(request.url).searchParams.get('teamId');
    await ask(mayUpload, { db: db(), viewer, input: { teamId } });
    return keepUpload(db(), String(teamId), request.body, new Date());
  });
}
