import type { Db } from '../db/client.ts';
import { anotherViewer, forbidden, notSignedIn } from '../refusal.ts';
import { viewerOfSession, viewerOfToken } from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** One name over http and https: the cookie is marked secure where the address is. */
export const SESSION_COOKIE = 'galley.session';

/** By which a request may name whom it comes from. */
export const VIEWER_HEADER = 'galley-viewer';

/**
 * Who sends a request: a Bearer token, or else the session cookie, never the one in place of the other. Whoever names
 * somebody in `Galley-Viewer` means them alone: a page that is still open must not act as the next person at the machine.
 * Refuses with 401.
 */
export async function viewerOfRequest(db: Db, request: Request, now: Date): Promise<Viewer> {
  const viewer = isBearer(request)
    ? await viewerOfBearer(db, request)
    : await viewerOfCookie(db, request, now);
  if (!viewer) throw notSignedIn();
  const named = request.headers.get(VIEWER_HEADER);
  if (named !== null && named !== viewer.userId) throw anotherViewer();
  return viewer;
}

function isBearer(request: Request): boolean {
  return request.headers.has('authorization');
}

async function viewerOfBearer(db: Db, request: Request): Promise<Viewer | null> {
  const secret = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return secret ? viewerOfToken(db, secret) : null;
}

async function viewerOfCookie(db: Db, request: Request, now: Date): Promise<Viewer | null> {
  const secret = cookieOf(request, SESSION_COOKIE);
  return secret ? viewerOfSession(db, secret, now) : null;
}

/** Writes by cookie must come from our own pages: route handlers get no such check from the framework. */
export function requireSameOrigin(request: Request): void {
  if (isBearer(request)) return;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || (site === null && isOwn(request))) return;
  throw forbidden('This request did not come from a page of Galley.');
}

/** For browsers too old to say where a request comes from: its origin is the host it was sent to, or the installation's address. */
function isOwn(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === request.headers.get('host') || origin === process.env.APP_URL;
}

/** A cookie's value, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
