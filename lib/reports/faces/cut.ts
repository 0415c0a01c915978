import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A face to be cut out of a font file: these letters, at this weight of a variable one. */
export type Cut = { file: string; letters: string; weight: number | null };

/** The faces in the order of the cuts, as WOFF2. Made in a process of its own: some hundred cuts of a Chinese text take seconds. */
export async function cutFaces(cuts: Cut[]): Promise<Uint8Array[]> {
  if (cuts.length === 0) return [];
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/reports/faces/cutter.ts');
  const cutter = fork(file, [], {
    execArgv: ['--no-warnings'],
    env: { NODE_ENV: process.env.NODE_ENV },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    cutter.once('message', (faces) => resolve(faces as Uint8Array[]));
    cutter.once('error', reject);
    cutter.once('close', () => reject(new Error('The process that cuts faces ended without an answer.')));
    cutter.send(cuts);
  });
}
