import { holdFile } from '../blobs/held.ts';
import { sniffStream } from '../blobs/media-type.ts';
import { openBlobs } from '../blobs/open-blobs.ts';
import type { Db } from '../db/client.ts';
import { LARGEST_FILE } from '../intake/limits.ts';
import { Refusal } from '../refusal.ts';
import type { Original } from './intake.ts';

/** Keeps an upload's bytes by their hash, and notes that the team has them. What they are is read off the bytes, never believed. */
export async function keepUpload(
  db: Db,
  teamId: string,
  body: ReadableStream<Uint8Array> | null,
  now: Date,
): Promise<Original> {
  const blobs = await openBlobs();
  const stored = await blobs.put(body ?? new Uint8Array(), { bytes: LARGEST_FILE });
  if ('refused' in stored)
    throw new Refusal(stored.code === 'too-large' ? 413 : 422, stored.code, stored.message);
  const stream = await blobs.get(stored.sha256);
  const mediaType = stream ? await sniffStream(stream) : 'application/octet-stream';
  const original = { ...stored, mediaType };
  await holdFile(db, teamId, original, now);
  return original;
}
