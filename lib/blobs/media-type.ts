/** Every media type this product tells apart. Whatever else a file claims to be, it is one of these. */
export type MediaType =
  | (typeof SIGNATURES)[number][0]
  | OfficeType
  | 'text/html'
  | 'text/plain'
  | 'application/octet-stream';

type OfficeType = keyof typeof OFFICE_PARTS | 'application/zip';

/** The start of a file by which all are told apart but Office files, whose list of parts is at the end. */
const SNIFFED_BYTES = 4_096;

/**
 * What a file is, by its content alone: the signatures of the WHATWG's MIME Sniffing Standard, Office files by the
 * parts that they name. Text is what has next to no control characters; HTML is text that starts with a tag.
 */
export function sniffMediaType(bytes: Uint8Array): MediaType {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return byStart(whole.subarray(0, SNIFFED_BYTES)) ?? officeType(partsIn(whole));
}

/** The same of a stream, which is never held as a whole, and read to its end only where that tells more. */
export async function sniffStream(stream: AsyncIterable<Uint8Array>): Promise<MediaType> {
  let start = Buffer.alloc(0);
  let seam = Buffer.alloc(0);
  const parts: OfficeType[] = [];
  for await (const chunk of stream) {
    if (start.length < SNIFFED_BYTES) start = Buffer.concat([start, chunk]).subarray(0, SNIFFED_BYTES);
    if (start.length === SNIFFED_BYTES && byStart(start)) break;
    const joined = Buffer.concat([seam, chunk]);
    parts.push(...partsIn(joined));
    seam = joined.subarray(-LONGEST_PART);
  }
  return byStart(start) ?? officeType(parts);
}

/** What the first bytes tell; null of a zip file, where it depends on what is in it. */
function byStart(start: Buffer): MediaType | null {
  const hex = start.toString('hex', 0, 16);
  const signature = SIGNATURES.find(([, pattern]) => pattern.test(hex))?.[0];
  if (signature) return signature;
  if (isZip(start)) return null;
  if (isUtf16(start)) return 'text/plain';
  if (controls(start) > start.length * MOST_CONTROLS) return 'application/octet-stream';
  return HTML.test(start.toString('latin1')) ? 'text/html' : 'text/plain';
}

function isZip(start: Buffer): boolean {
  return /^504b(0304|0506)/.test(start.toString('hex', 0, 4));
}

/**
 * Shown in the browser rather than downloaded: pictures, sound and film, which run nothing. Not PDF and SVG, which can;
 * not text, which a browser might take for something else.
 */
export function mayBeShownInline(mediaType: string): boolean {
  return /^(image\/(png|jpeg|gif|webp|avif)|audio\/(mpeg|ogg|wav|flac)|video\/(mp4|webm))$/.test(mediaType);
}

/** Media types by the first 16 bytes, in hex; the dots are sizes. */
const SIGNATURES = [
  ['application/pdf', /^255044462d/],
  ['application/rtf', /^7b5c727466/],
  ['application/x-cfb', /^d0cf11e0a1b11ae1/],
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^474946383[79]61/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/tiff', /^(49492a00|4d4d002a)/],
  ['image/bmp', /^424d.{8}00000000/],
  ['image/avif', /^.{8}6674797061766966/],
  ['image/heic', /^.{8}66747970(68656963|68656978|6d696631)/],
  ['audio/mpeg', /^(494433|fffb|fff3|fff2)/],
  ['audio/mp4', /^.{8}667479704d3441/],
  ['audio/ogg', /^4f676753/],
  ['audio/flac', /^664c6143/],
  ['audio/wav', /^52494646.{8}57415645/],
  ['video/mp4', /^.{8}66747970/],
  ['video/webm', /^1a45dfa3/],
  ['application/gzip', /^1f8b08/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** The part that makes a zip file an Office file of a kind. */
const OFFICE_PARTS = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/workbook.xml',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'ppt/presentation.xml',
  'application/vnd.oasis.opendocument.text': 'mimetypeapplication/vnd.oasis.opendocument.text',
} as const;

const LONGEST_PART = Math.max(...Object.values(OFFICE_PARTS).map((name) => name.length));

const OFFICE_TYPES = Object.keys(OFFICE_PARTS) as (keyof typeof OFFICE_PARTS)[];

function partsIn(bytes: Buffer): OfficeType[] {
  return OFFICE_TYPES.filter((type) => bytes.includes(OFFICE_PARTS[type], 0, 'latin1'));
}

/** A text may hold a table as a file of its own: the first of the list that is named is what the whole is. */
function officeType(parts: OfficeType[]): OfficeType {
  return OFFICE_TYPES.find((type) => parts.includes(type)) ?? 'application/zip';
}

/** A text may hold a stray NUL; a program or an unknown picture holds many. */
const MOST_CONTROLS = 0.05;
/** Western text in UTF-16 has a zero in nearly every pair of bytes. */
const UTF16_ZEROS = 0.35;

/** A byte order mark; or zeros at nearly every other place, and no controls otherwise. */
function isUtf16(start: Buffer): boolean {
  if (start.length >= 2 && /^(fffe|feff)/.test(start.toString('hex', 0, 2))) return true;
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros > start.length * UTF16_ZEROS && controls(start) - zeros <= start.length * MOST_CONTROLS;
}

/** Bytes that no text needs: C0 controls but white space and escape, and DEL. */
function controls(start: Buffer): number {
  return start.reduce((sum, byte) => sum + ((byte < 32 && !SPACES.has(byte)) || byte === 127 ? 1 : 0), 0);
}

const SPACES = new Set([9, 10, 12, 13, 27]);

/** A document type or a tag at the very start; text that only speaks of tags starts with a word. */
const HTML =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|h[1-6]|table|ul|ol|blockquote|span|b|strong|style|script|link|font|center|svg)\b[^<>]*\/?>/i;
