import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A response's body, decoded; undefined when it is longer than `limit` bytes or packed in a way not asked for. */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const decoded = decoder(body, encoding.trim().toLowerCase());
  if (!decoded) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded) {
    size += chunk.length;
    if (size > limit) return undefined; // leaving the loop destroys the stream, and with it the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Every coding that was offered, once; packed twice is how small answers become huge. */
function decoder(body: Readable, encoding: string): AsyncIterable<Uint8Array> | undefined {
  if (encoding === '' || encoding === 'identity') return body;
  const unpack = UNPACK[encoding]?.();
  return unpack && pipeline(body, unpack, () => {});
}

const UNPACK: Readonly<Record<string, (() => ReturnType<typeof createGunzip>) | undefined>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress as never,
};
