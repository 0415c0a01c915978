import { buffer } from 'node:stream/consumers';
import type * as z from 'zod';
import { holdFile } from '../blobs/held.ts';
import { sniffMediaType } from '../blobs/media-type.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import type { Db } from '../db/client.ts';
import { importAddress, importPage } from '../intake/import-address.ts';
import { importFile } from '../intake/import-file.ts';
import { importPaste } from '../intake/import-paste.ts';
import type { Imported } from '../intake/imported.ts';
import { LARGEST_FILE } from '../intake/limits.ts';
import { Refusal, ruleBroken } from '../refusal.ts';
import type { importDocument } from './input.ts';

export type Origin = z.output<typeof importDocument>['origin'];
/** How an original is read again, so that it gives the same document. */
export type KeptOrigin = Extract<Origin, { kind: 'original' }>;
export type Original = { sha256: string; size: number; mediaType: string };
export type Read = { imported: Imported; original: Original; address: string | null; origin: KeptOrigin };
/** Whose file it will be; `now` is when they brought it. */
export type Bringing = { db: Db; teamId: string; now: Date };

/** Fetches, parses and keeps what a person brings. What cannot be read is refused with the importer's sentence. */
export async function readOrigin(bringing: Bringing, origin: Origin): Promise<Read> {
  switch (origin.kind) {
    case 'paste':
      return readPaste(bringing, origin.text, origin.html);
    case 'file':
      return readFile(bringing, { kind: 'original', as: 'file', sha256: origin.sha256, name: origin.name });
    case 'address':
      return readAddress(bringing, origin.address);
    case 'original':
      return readKept(bringing, origin);
  }
}

/** The form that was read is the one kept. */
async function readPaste(bringing: Bringing, text?: string, html?: string): Promise<Read> {
  const imported = accepted(await importPaste({ text, html }));
  const form = imported.importer === 'html' ? 'rich' : 'plain';
  const content = form === 'rich' ? html : text;
  const original = await keep(bringing, new TextEncoder().encode(content ?? ''));
  const { sha256 } = original;
  return { imported, original, address: null, origin: { kind: 'original', as: 'paste', sha256, form } };
}

async function readAddress(bringing: Bringing, given: string): Promise<Read> {
  const page = accepted(await importAddress(given));
  const original = await keep(bringing, page.bytes);
  const { finalUrl: address, contentType } = page;
  const { sha256 } = original;
  const origin = {
    kind: 'original',
    as: 'address',
    sha256,
    address,
    contentType: contentType || undefined,
  } as const;
  return { imported: page, original, address, origin };
}

/** Parses what a preview kept, by what the preview said of it: what is stored is what was shown. */
async function readKept(bringing: Bringing, origin: KeptOrigin): Promise<Read> {
  if (origin.as === 'file') return readFile(bringing, origin);
  const { bytes, original } = await kept(bringing, origin.sha256);
  if (origin.as === 'address') {
    const { address, contentType = '' } = origin;
    const imported = accepted(await importPage({ bytes, contentType, finalUrl: address }));
    return { imported, original, address, origin };
  }
  const content = new TextDecoder().decode(bytes);
  const paste = origin.form === 'rich' ? { html: content } : { text: content };
  return { imported: accepted(await importPaste(paste)), original, address: null, origin };
}

async function readFile(bringing: Bringing, origin: Extract<KeptOrigin, { as: 'file' }>): Promise<Read> {
  const { bytes, original } = await kept(bringing, origin.sha256);
  const imported = accepted(await importFile({ bytes, name: origin.name }));
  return { imported, original, address: null, origin };
}

async function keep({ db, teamId, now }: Bringing, bytes: Uint8Array): Promise<Original> {
  const stored = accepted(await (await openBlobs()).put(bytes, { bytes: LARGEST_FILE }));
  const original = { ...stored, mediaType: sniffMediaType(bytes) };
  await holdFile(db, teamId, original, now);
  return original;
}

/** Only a team that brought these bytes may have them read: a hash alone opens nothing. */
async function kept(
  { db, teamId, now }: Bringing,
  sha256: string,
): Promise<{ bytes: Uint8Array; original: Original }> {
  const original = await db.blob.findUnique({
    where: { teamId_sha256: { teamId, sha256 } },
    select: { sha256: true, size: true, mediaType: true },
  });
  const stream = original && (await (await openBlobs()).get(sha256));
  if (!stream) throw ruleBroken('file-unknown', 'Upload the file first.');
  const bytes = await buffer(stream);
  await holdFile(db, teamId, original, now);
  return { bytes, original };
}

type Refused = { refused: true; code: string; message: string };

/** What was read; an importer's or a store's refusal is thrown on with its sentence. */
function accepted<T extends object>(read: T): Exclude<T, Refused> {
  if ('refused' in read) throw refusalOf(read as unknown as Refused);
  return read as Exclude<T, Refused>;
}

/** Readers are done within their time, so by then there is room again. */
const BUSY_SECONDS = 60;

function refusalOf({ code, message }: Refused): Refusal {
  if (code === 'busy') return new Refusal(503, code, message, { retryAfter: BUSY_SECONDS });
  return new Refusal(code === 'too-large' ? 413 : 422, code, message);
}
