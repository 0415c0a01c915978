import type { Readable } from 'node:stream';

/** Where blobs lie, by key. `adopt` takes over a finished temporary file, all or nothing. */
export type BlobStore = {
  adopt(path: string, key: string, size: number): Promise<void>;
  /** The size of what is stored, in bytes; undefined when nothing is. */
  size(key: string): Promise<number | undefined>;
  open(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
};
