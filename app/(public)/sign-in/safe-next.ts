/** Where to go after signing in: a path of ours, else home. Never another site, whatever the address says. */
export function safeNext(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return '/';
  const url = new URL(next, 'https://galley.invalid');
  return url.origin === 'https://galley.invalid' ? `${url.pathname}${url.search}` : '/';
}
