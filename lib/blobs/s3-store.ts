import { createReadStream } from 'node:fs';
import type { BlobStore } from './store.ts';

/** Any service that speaks S3: AWS, MinIO, Ceph, R2 … */
export type S3Settings = {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Absent: AWS itself. */
  endpoint?: string;
};

/** A bucket. A PUT there is all or nothing. The client is loaded only here: an installation without S3 has no use for it. */
export async function s3Store({
  bucket,
  region,
  accessKeyId,
  secretAccessKey,
  endpoint,
}: S3Settings): Promise<BlobStore> {
  const { S3Driver } = await import('flydrive/drivers/s3').catch(explainAbsence);
  const driver = new S3Driver({
    bucket,
    region,
    credentials: { accessKeyId, secretAccessKey },
    visibility: 'private',
    supportsACL: false,
    // Services of one's own are reached by path: they seldom have a name for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // Checksums that only AWS understands are refused by others; the key is a checksum already.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    adopt: (path, key, size) =>
      driver.putStream(key, createReadStream(path), {
        contentLength: size,
        contentType: 'application/octet-stream',
      }),
    size: async (key) =>
      (await driver.exists(key)) ? (await driver.getMetaData(key)).contentLength : undefined,
    open: (key) => driver.getStream(key),
    remove: (key) => driver.delete(key),
  };
}

/** The client is an optional dependency: an installation may have left it out. */
function explainAbsence(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error;
  throw new Error(
    'S3_BUCKET is set, but the S3 client is not installed. Run npm install without --omit=optional.',
  );
}
