import { safeFileName } from './file-name.ts';
import { mayBeShownInline } from './media-type.ts';

/** A file to be sent. `mediaType` is what its content was found to be, never what someone said. */
export type ServedFile = {
  name: string;
  mediaType: string;
  size?: number;
  inline?: boolean;
};

/**
 * Response headers with which a file cannot hurt: it is downloaded (shown only if asked and harmless), never taken for
 * another type, never runs, never leaves the person's own cache.
 */
export function fileHeaders({ name, mediaType, size, inline = false }: ServedFile): Record<string, string> {
  const isShown = inline && mayBeShownInline(mediaType);
  return {
    'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(mediaType)
      ? typeOf(mediaType, isShown)
      : 'application/octet-stream',
    'content-disposition': contentDisposition(isShown ? 'inline' : 'attachment', name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
    ...(size !== undefined && { 'content-length': String(size) }),
  };
}

/** RFC 6266: a name in plain ASCII for old clients, then the real one (RFC 8187). */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const safe = safeFileName(name);
  const ascii = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Markup that is only downloaded is still sent as what no browser would run. */
function typeOf(mediaType: string, isShown: boolean): string {
  return !isShown && /html|xml|svg|script/.test(mediaType) && !/openxml/.test(mediaType)
    ? 'application/octet-stream'
    : mediaType;
}
