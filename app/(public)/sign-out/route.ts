import { cookieOf, requireSameOrigin, SESSION_COOKIE } from '#lib/auth/request.ts';
import { endSession } from '#lib/auth/sessions.ts';
import { db } from '#lib/db/client.ts';
import { answer } from '#lib/door/edge.ts';
import { safeNext } from '../sign-in/safe-next.ts';

const NO_COOKIE = `${SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;

/**
 * Ends the session and goes where the address says, else to the sign-in. A plain form sends here: it works before any
 * script has come, and the page that follows is a new one, in which nothing of the person stays.
 */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    requireSameOrigin(request);
    const secret = cookieOf(request, SESSION_COOKIE);
    if (secret) await endSession(db(), secret);
    const next = safeNext(new URL(request.url).searchParams.get('next') ?? undefined);
    return new Response(null, { status: 303, headers: { Location: next, 'Set-Cookie': NO_COOKIE } });
  });
}
