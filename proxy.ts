import { type NextRequest, NextResponse } from 'next/server';

/** Courtesy to the browser, not a wall: it sets the content security policy. Authorisation lives in the door. */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(null, { status: 404 });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-galley-path', `${request.nextUrl.pathname}${request.nextUrl.search}`); // where to return after signing in
  headers.set('content-security-policy', policy); // Next puts the nonce it finds here on its own scripts
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** An address that is no UTF-8 would be a failure further in. */
function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Pages only: the API answers data, and files carry a policy of their own. */
export const config = { matcher: ['/((?!api/|_next/static|_next/image|icon|favicon|apple-icon).*)'] };

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'", // React and the sheet set style attributes; no style comes from a document
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
