import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A face to be cut out of a font file: these letters, at this weight of a variable one. */
export type Cut = { file: string; letters: string; weight: number | null };

/** A Chinese text of 1,000 claims takes some seconds and 200 MB on two cores. */
const LIMITS = { milliseconds: 120_000, heapMb: 1_024 };

/**
 * The faces in the order of the cuts, as WOFF2. Made in a process of its own, since some hundred cuts take seconds; it is
 * ended when it takes too long. How many run at once, `render` says.
 */
export async function cutFaces(cuts: Cut[], limits = LIMITS): Promise<Uint8Array[]> {
  if (cuts.length === 0) return [];
  const cutter = startCutter(limits.heapMb);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await Promise.race([answerOf(cutter, cuts), tooLong(signal)]);
  } finally {
    cutter.kill('SIGKILL');
  }
}

function startCutter(heapMb: number): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/reports/faces/cutter.ts');
  return fork(file, [], {
    execArgv: ['--no-warnings', `--max-old-space-size=${heapMb}`],
    env: { NODE_ENV: process.env.NODE_ENV },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function answerOf(cutter: ChildProcess, cuts: Cut[]): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    cutter.once('message', (faces) => resolve(faces as Uint8Array[]));
    cutter.once('error', reject);
    cutter.once('close', () => reject(new Error('The process that cuts faces ended without an answer.')));
    cutter.send(cuts, (error) => error && reject(error));
  });
}

function tooLong(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('Cutting faces took too long and was ended.')), {
      once: true,
    }),
  );
}
