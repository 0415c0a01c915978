import type { Db } from '../db/client.ts';
import { forbidden, notSignedIn } from '../door/refusal.ts';
import { viewerOfSession, viewerOfToken } from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** One name over http and https: the cookie is marked secure where the address is. */
export const SESSION_COOKIE = 'galley.session';

/** Who sends a request: a Bearer token, else the session cookie. Refuses with 401. */
export async function viewerOfRequest(db: Db, request: Request, now: Date): Promise<Viewer> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const secret = cookieOf(request, SESSION_COOKIE);
  const viewer = bearer
    ? await viewerOfToken(db, bearer)
    : secret
      ? await viewerOfSession(db, secret, now)
      : null;
  if (!viewer) throw notSignedIn();
  return viewer;
}

/** Writes by cookie must come from our own pages: route handlers get no such check from the framework. */
export function requireSameOrigin(request: Request): void {
  if (request.headers.has('authorization')) return;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const origin = request.headers.get('origin');
  const own = origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
  if (site === null && own) return;
  throw forbidden('This request did not come from a page of Galley.');
}

/** A cookie's value, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
