import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobStore } from './store.ts';
import { verified } from './verified.ts';

/** A stored file's name is what it holds: SHA-256 in lower-case hex. `size` is in bytes. */
export type Blob = { sha256: string; size: number };

/** Bytes, a Node stream, or a web stream as a request's body is one. */
export type BlobSource = Uint8Array | Readable | ReadableStream<Uint8Array>;

export type BlobRefusal = { refused: true; code: 'too-large' | 'empty'; message: string };

export type Blobs = {
  /** Stores bytes or a stream, once for each content. Nothing is left behind when it is refused or fails. */
  put(source: BlobSource, limits: { bytes: number }): Promise<Blob | BlobRefusal>;
  /** The content as a stream, which fails at its end if the stored bytes are not those of the hash; undefined if absent. */
  get(sha256: string): Promise<Readable | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Absent is deleted already. Whether anything still needs the file, the caller knows. */
  delete(sha256: string): Promise<void>;
};

/** Blobs in a store, with `folder` for files on their way in (on the same file system as a local store). */
export function blobsIn(store: BlobStore, folder: string): Blobs {
  return {
    put: async (source, limits) => {
      const path = await newTemporary(folder);
      try {
        const written = await write(source, path, limits.bytes);
        return 'refused' in written ? written : await keep(store, path, written);
      } finally {
        await rm(path, { force: true });
      }
    },
    get: async (sha256) => {
      const key = keyOf(sha256);
      if (!key || (await store.size(key)) === undefined) return undefined;
      return verified(await store.open(key), sha256);
    },
    has: async (sha256) => {
      const key = keyOf(sha256);
      return key !== undefined && (await store.size(key)) !== undefined;
    },
    delete: async (sha256) => {
      const key = keyOf(sha256);
      if (key) await store.remove(key);
    },
  };
}

/** Two levels of folders: 65,536 of them hold many millions of files without any growing slow. */
function keyOf(sha256: string): string | undefined {
  return /^[0-9a-f]{64}$/.test(sha256) ? `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}` : undefined;
}

async function newTemporary(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${randomUUID()}.part`);
}

/** Writes to disk for good while hashing; stops at the first byte too many. */
async function write(source: BlobSource, path: string, limit: number): Promise<Blob | BlobRefusal> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > limit ? new TooLarge() : null, chunk);
    },
  });
  try {
    await pipeline(
      asReadable(source),
      measure,
      createWriteStream(path, { flags: 'wx', flush: true, mode: 0o600 }),
    );
  } catch (error) {
    if (error instanceof TooLarge)
      return refusal('too-large', `This file is larger than ${limit / 1_000_000} MB.`);
    throw error;
  }
  if (size === 0) return refusal('empty', 'This file is empty.');
  return { sha256: hash.digest('hex'), size };
}

function asReadable(source: BlobSource): Readable {
  if (source instanceof Readable) return source;
  return source instanceof ReadableStream
    ? Readable.from(source)
    : Readable.from([source], { objectMode: false });
}

class TooLarge extends Error {}

/** What is there with the right size stays. A shorter one is what a broken disk left, and is replaced. */
async function keep(store: BlobStore, path: string, blob: Blob): Promise<Blob> {
  const key = keyOf(blob.sha256) ?? '';
  if ((await store.size(key)) !== blob.size) await store.adopt(path, key, blob.size);
  return blob;
}

function refusal(code: BlobRefusal['code'], message: string): BlobRefusal {
  return { refused: true, code, message };
}
