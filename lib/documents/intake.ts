import type * as z from 'zod';
import { blobs } from '../blobs/blobs.ts';
import type { Db } from '../db/client.ts';
import { Refusal, ruleBroken } from '../door/refusal.ts';
import { importAddress, importPage } from '../intake/import-address.ts';
import { importFile } from '../intake/import-file.ts';
import { importPaste } from '../intake/import-paste.ts';
import type { Imported } from '../intake/imported.ts';
import { type IntakeRefusal, isRefusal } from '../intake/refusal.ts';
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

async function readPaste(text: string | undefined, html: string | undefined): Promise<Read> {
  const imported = accepted(await importPaste({ text, html }));
  const original = await keep(
    new TextEncoder().encode(html ?? text ?? ''),
    html ? 'text/html' : 'text/plain',
  );
  return { imported, original, address: null };
}

async function readFile(db: Db, teamId: string, sha256: string, name: string | undefined): Promise<Read> {
  const { bytes, original } = await kept(db, teamId, sha256);
  return { imported: accepted(await importFile({ bytes, name })), original, address: null };
}

async function readAddress(address: string): Promise<Read> {
  const page = accepted(await importAddress(address));
  return { imported: page, original: await keep(page.bytes, page.mediaType), address: page.finalUrl };
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
      imported: accepted(await importPage({ bytes, mediaType: original.mediaType, address })),
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
  const { sha256, size } = await blobs().put(bytes);
  return { sha256, size, mediaType };
}

async function kept(
  db: Db,
  teamId: string,
  sha256: string,
): Promise<{ bytes: Uint8Array; original: Original }> {
  const original = await db.blob.findUnique({
    where: { teamId_sha256: { teamId, sha256 } },
    select: { sha256: true, size: true, mediaType: true },
  });
  if (!original) throw ruleBroken('file-unknown', 'Upload the file first.');
  return { bytes: await blobs().bytes(sha256), original };
}

function accepted<T extends object>(read: T | IntakeRefusal): T {
  if (isRefusal(read)) throw new Refusal(read.code === 'too-large' ? 413 : 422, read.code, read.message);
  return read as T;
}
