import { requireSameOrigin, viewerOfRequest } from '#lib/auth/request.ts';
import { db } from '#lib/db/client.ts';
import { answer, readJson } from '#lib/door/edge.ts';
import { parse } from '#lib/door/parse.ts';
import { sayPresence } from '#lib/live/presence/input.ts';
import { mayBeIn } from '#lib/live/presence/right.ts';
import { notFound, passwordChangeRequired } from '#lib/refusal.ts';
import { live } from '../live/live.ts';

export const dynamic = 'force-dynamic';

/** A tab says what its person looks at. Outside the door on purpose: nothing is written, and it is forgotten in seconds. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request);
    const now = new Date();
    const viewer = await viewerOfRequest(db(), request, now);
    if (viewer.mustChangePassword) throw passwordChangeRequired();
    const { documentId, ...said } = parse(sayPresence, await readJson(request));
    if (!(await mayBeIn(db(), viewer, documentId, now))) throw notFound();
    live().presence.say({ ...said, stream: documentId, user: viewer.userId });
    return new Response(null, { status: 204 });
  });
}
