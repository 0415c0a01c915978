import path from 'node:path';
import { MS_A_DAY } from '../time.ts';
import { type Blobs, blobsIn } from './blobs.ts';
import { removeLeftovers } from './leftovers.ts';
import { localStore } from './local-store.ts';
import { s3Store } from './s3-store.ts';

/**
 * The product's files: in the bucket that S3_* names, else in the folder `files` of DATA_DIR. S3_BUCKET switches; with it
 * S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed, and S3_ENDPOINT for any service but AWS.
 */
export function openBlobs(): Promise<Blobs> {
  opened ??= open(process.env);
  return opened;
}

/** One for the process: an S3 client holds connections. */
let opened: Promise<Blobs> | undefined;

/** No upload takes a day. */
const LONGEST_WRITE_MS = MS_A_DAY;

/** As `openBlobs`, by the settings it is given, without being kept. */
export async function open(
  env: Readonly<Record<string, string | undefined>>,
  now: Date = new Date(),
): Promise<Blobs> {
  const folder = path.resolve(/* turbopackIgnore: true */ env.DATA_DIR || '.data', 'files');
  const incoming = path.join(folder, 'incoming');
  await removeLeftovers(incoming, new Date(now.getTime() - LONGEST_WRITE_MS));
  if (!env.S3_BUCKET) return blobsIn(localStore(folder), incoming);
  const store = await s3Store({
    bucket: env.S3_BUCKET,
    region: env.S3_REGION || 'us-east-1',
    accessKeyId: needed(env, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: needed(env, 'S3_SECRET_ACCESS_KEY'),
    ...(env.S3_ENDPOINT && { endpoint: env.S3_ENDPOINT }),
  });
  return blobsIn(store, incoming);
}

function needed(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(
      `S3_BUCKET is set, but ${name} is not. Set it, or remove S3_BUCKET to keep files in DATA_DIR.`,
    );
  return value;
}
