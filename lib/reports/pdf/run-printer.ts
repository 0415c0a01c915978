import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PrintJob } from './job.ts';
import { end, family, heldBytes } from './processes.ts';

export type Limits = { milliseconds: number; bytes: number };
type Exit = { code: number | null; pdf: Buffer; complaint: string };
/** How the printing process ended; `stopped` if it broke a limit. */
export type Ended = Exit & { stopped: 'too-slow' | 'too-large' | null };

const LOOK_AT_MEMORY_EVERY = 500;

/** Starts the printing process, watches it, and ends it and its browser when it takes too much. */
export async function runPrinter(job: PrintJob, limits: Limits): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [join(/* turbopackIgnore: true */ process.cwd(), 'lib/reports/pdf/printer.ts')],
    {
      env: environmentFor(job),
    },
  );
  const watch = watched(child, limits);
  try {
    const exit = await exitOf(child, JSON.stringify(job));
    return { ...exit, stopped: watch.stopped() };
  } finally {
    watch.over();
  }
}

/** Made for it: the server's own environment holds secrets. */
function environmentFor({ folder }: PrintJob): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
}

function watched(child: ChildProcessWithoutNullStreams, limits: Limits) {
  let stopped: Ended['stopped'] = null;
  const stop = async (why: NonNullable<Ended['stopped']>) => {
    stopped ??= why;
    if (child.pid) end(await family(child.pid));
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => stop('too-slow'), limits.milliseconds);
  const memory = setInterval(async () => {
    if (child.pid && heldBytes(await family(child.pid)) > limits.bytes) await stop('too-large');
  }, LOOK_AT_MEMORY_EVERY);
  return {
    stopped: () => stopped,
    over: () => {
      clearTimeout(clock);
      clearInterval(memory);
    },
  };
}

function exitOf(child: ChildProcessWithoutNullStreams, input: string): Promise<Exit> {
  const pdf: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => pdf.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes));
  // a process that dies early closes its input; its exit says what happened
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: null, pdf: Buffer.alloc(0), complaint: message }));
    child.on('close', (code) =>
      resolve({ code, pdf: Buffer.concat(pdf), complaint: Buffer.concat(complaints).toString() }),
    );
  });
}
