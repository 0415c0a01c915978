import { viewerOfRequest } from '#lib/auth/request.ts';
import { viewOfEvent } from '#lib/claims/history.ts';
import { db } from '#lib/db/client.ts';
import { answer } from '#lib/door/edge.ts';
import { openConnection, type Wanted } from '#lib/live/connection.ts';
import { malformed, passwordChangeRequired } from '#lib/refusal.ts';
import { live } from './live.ts';

export const dynamic = 'force-dynamic';

const MOST_STREAMS = 50;
const PLACE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?::(\d{1,9}))?$/;

/** Server-sent events of the wanted streams; ?streams=<id>:<seq>,… or Last-Event-ID say from where. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await viewerOfRequest(db(), request, new Date());
    if (viewer.mustChangePassword) throw passwordChangeRequired();
    const wanted = wantedOf(
      new URL(request.url).searchParams.get('streams'),
      request.headers.get('last-event-id'),
    );
    const body = await openConnection({
      live: live(),
      viewer,
      wanted,
      present: (row, right) => viewOfEvent(row, right.role),
      signal: request.signal,
    });
    const headers = {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    };
    return new Response(body, { headers });
  });
}

/** Last-Event-ID, which the browser sends when it comes back, goes before the address. */
function wantedOf(streams: string | null, lastId: string | null): Wanted {
  const places = (streams ?? '').split(',').map((place) => PLACE.exec(place));
  if (places.length > MOST_STREAMS || places.includes(null))
    throw malformed([{ field: 'streams', message: 'Name streams as id or id:seq, with commas between.' }]);
  const seen = new Map(
    (lastId ?? '')
      .split(',')
      .map((place) => PLACE.exec(place))
      .flatMap((found) => (found ? [[found[1], found[2]]] : [])),
  );
  return new Map(
    places.flatMap((found) =>
      found?.[1] ? [[found[1], Number(seen.get(found[1]) ?? found[2] ?? 0)] as const] : [],
    ),
  );
}
