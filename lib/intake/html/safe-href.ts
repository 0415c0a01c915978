import { LONGEST_HREF } from '../limits.ts';

export type Href = { href: string } | { refused: 'unsafe link' | 'link without a full address' | 'local' };

/**
 * Where a link leads, if a reader may follow it: http, https or mailto. Redirects that Google Docs puts before every
 * link are taken off. Relative addresses need a base.
 */
export function safeHref(href: string, base?: string): Href {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return { refused: 'local' };
  const url = URL.parse(trimmed, base);
  if (!url) return { refused: 'link without a full address' };
  const target = unwrapped(url);
  if (!SCHEMES.has(target.protocol) || target.href.length > LONGEST_HREF) return { refused: 'unsafe link' };
  return { href: target.href };
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

function unwrapped(url: URL): URL {
  const isRedirect = /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url';
  const target = isRedirect ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : null;
  return (target && URL.parse(target)) || url;
}
