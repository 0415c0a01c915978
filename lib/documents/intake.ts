import { buffer } from 'node:stream/consumers';
import type * as z from 'zod';
import { openBlobs } from '../blobs/open-blobs.ts';
import type { Db } from '../db/client.ts';
import { Refusal, ruleBroken } from '../door/refusal.ts';
import { importAddress, importPage } from '../intake/import-address.ts';
import { importFile } from '../intake/import-file.ts';
import { importPaste } from '../intake/import-paste.ts';
import type { Imported } from '../intake/imported.ts';
import { LARGEST_FILE } from '../intake/limits.ts';
import type { importDocument } from './input.ts';

export type Origin = z.output<typeof importDocument>['origin'];
export type Original = { sha256: string; size: number; mediaType: string };
export type Read = { imported: Imported; original: Original; address: string | null };

/** Fetches, parses and keeps what a person brings. What cannot be read is refused with the importer's sentence. */
export async function readOrigin(db: Db, teamId: string, origin: Origin): Promise<Read> {
  switch (origin.kind) {
    case 'paste':
      return readPaste(origin.text, origin.html);
    case 'file':
      return readFile(db, teamId, origin.sha256, origin.name);
    case 'address':
      return readAddress(origin.address);
    case 'original':
      return readOriginal(db, teamId, origin);
  }
}

/** The form that was read is the one kept: read again, it must give the same document. */
async function readPaste(text: string | undefined, html: string | undefined): Promise<Read> {
  const imported = accepted(await importPaste({ text, html }));
  const [content, mediaType] =
    imported.importer === 'html' ? [html ?? '', 'text/html'] : [text ?? '', 'text/plain'];
  const original = await keep(new TextEncoder().encode(content), mediaType);
  return { imported, original, address: null };
}

async function readFile(db: Db, teamId: string, sha256: string, name: string | undefined): Promise<Read> {
  const { bytes, original } = await kept(db, teamId, sha256);
  return { imported: accepted(await importFile({ bytes, name })), original, address: null };
}

async function readAddress(address: string): Promise<Read> {
  const page = accepted(await importAddress(address));
  return {
    imported: page,
    original: await keep(page.bytes, page.contentType || page.mediaType),
    address: page.finalUrl,
  };
}

/** Parses what a preview kept, so that what is stored is what was shown. */
async function readOriginal(
  db: Db,
  teamId: string,
  origin: Extract<Origin, { kind: 'original' }>,
): Promise<Read> {
  if (origin.as === 'file') return readFile(db, teamId, origin.sha256, origin.name);
  const { bytes, original } = await kept(db, teamId, origin.sha256);
  const address = origin.address ?? null;
  if (origin.as === 'address' && address)
    return {
      imported: accepted(await importPage({ bytes, contentType: original.mediaType, finalUrl: address })),
      original,
      address,
    };
  const content = new TextDecoder().decode(bytes);
  const imported = accepted(
    await importPaste(original.mediaType === 'text/html' ? { html: content } : { text: content }),
  );
  return { imported, original, address };
}

async function keep(bytes: Uint8Array, mediaType: string): Promise<Original> {
  const stored = accepted(await (await openBlobs()).put(bytes, { bytes: LARGEST_FILE }));
  return { ...stored, mediaType };
}

/** Only a team that brought these bytes may have them read: a hash alone opens nothing. */
async function kept(
  db: Db,
  teamId: string,
  sha256: string,
): Promise<{ bytes: Uint8Array; original: Original }> {
  const original = await db.blob.findUnique({
    where: { teamId_sha256: { teamId, sha256 } },
    select: { sha256: true, size: true, mediaType: true },
  });
  const stream = original && (await (await openBlobs()).get(sha256));
  if (!stream) throw ruleBroken('file-unknown', 'Upload the file first.');
  return { bytes: await buffer(stream), original };
}

type Refused = { refused: true; code: string; message: string };

/** What was read; an importer's or a store's refusal is thrown on with its sentence. */
function accepted<T extends object>(read: T): Exclude<T, Refused> {
  if ('refused' in read) throw refusalOf(read as unknown as Refused);
  return read as Exclude<T, Refused>;
}

function refusalOf({ code, message }: Refused): Refusal {
  return new Refusal(code === 'too-large' ? 413 : 422, code, message);
}
