import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';

/** The same bytes; the stream fails at its end, before the reader sees it as whole, if they are not those of the hash. */
export function verified(stream: Readable, sha256: string): Readable {
  const hash = createHash('sha256');
  const check = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('hex') === sha256 ? null : new DamagedBlob(sha256));
    },
  });
  return pipeline(stream, check, () => {});
}

/** The stored bytes are not the ones that were stored: a disk or a hand has changed them. */
export class DamagedBlob extends Error {
  constructor(sha256: string) {
    super(`The stored file ${sha256} is damaged: its bytes do not match its hash.`);
    this.name = 'DamagedBlob';
  }
}
