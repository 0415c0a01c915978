/** A Content-Type as `plainContentType` writes it. */
export const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+(; charset=[\w.:-]{1,40})?$/;
export const LONGEST_CONTENT_TYPE = 200;

/** Media type and charset of a Content-Type header, in lower case. */
export function contentType(header: string): [mediaType: string, charset: string | undefined] {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1];
  return [(header.split(';')[0] ?? '').trim().toLowerCase(), charset?.toLowerCase()];
}

/** As much of a Content-Type header as tells how to read the bytes, in one way of writing it; '' if it is none. */
export function plainContentType(header: string): string {
  const [mediaType, charset] = contentType(header);
  const plain = charset ? `${mediaType}; charset=${charset}` : mediaType;
  return plain.length <= LONGEST_CONTENT_TYPE && CONTENT_TYPE.test(plain) ? plain : '';
}
