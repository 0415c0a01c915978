import { spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { log } from '../../log.ts';
import { browserIn } from './browser.ts';
import type { PrintJob } from './job.ts';
import { heldBytes } from './memory.ts';
import { turns } from './turns.ts';

export type Limits = { milliseconds: number; bytes: number };
export type Printed =
  | { ok: true; pdf: Buffer }
  | { ok: false; code: 'no-browser' | 'busy' | 'too-slow' | 'too-large' | 'failed'; message: string };

/** A report of 1,000 claims takes 10 seconds and 1.2 GB on two busy cores; what is not there after a minute will not come. */
const LIMITS: Limits = { milliseconds: 60_000, bytes: 2_000_000_000 };
const LOOK_AT_MEMORY_EVERY = 500;
const LONGEST_COMPLAINT = 2_000;
/** `nobody` on every system that runs this as root. */
const NOBODY = 65_534;
/** One at a time: a browser takes a core and some hundred megabytes. Beyond the queue people are asked to come back. */
const take = turns(1, 8);

/** Prints a report in a process of its own. What cannot be printed is a value with a sentence, never an exception of the browser's. */
export async function printPdf(html: string, dataDir: string, limits = LIMITS): Promise<Printed> {
  const browser = await browserIn(dataDir);
  if (!browser)
    return failed(
      'no-browser',
      'No browser has been found to print with. Install Chromium or Chrome and start Galley again; the other formats work without it.',
    );
  const printed = await take(() =>
    inFolder((folder) => run({ html, browser, folder, becomes: isRoot() ? NOBODY : null }, limits)),
  );
  return printed ?? failed('busy', 'Many reports are being printed just now. Try again in a minute.');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function failed(code: Exclude<Printed, { ok: true }>['code'], message: string): Printed {
  return { ok: false, code, message };
}

async function inFolder(work: (folder: string) => Promise<Printed>): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-print-'));
  try {
    if (isRoot()) await chown(folder, NOBODY, NOBODY);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function run(job: PrintJob, limits: Limits): Promise<Printed> {
  const child = spawn(
    process.execPath,
    [join(/* turbopackIgnore: true */ process.cwd(), 'lib/reports/pdf/printer.ts')],
    {
      env: environmentFor(job),
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let stopped: Printed | null = null;
  const stop = (why: Printed) => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const tooSlow = failed(
    'too-slow',
    `Printing took longer than ${limits.milliseconds / 1000} seconds and was stopped. Export HTML or Word instead.`,
  );
  const tooLarge = failed(
    'too-large',
    'Printing took more memory than it may have and was stopped. Export HTML or Word instead.',
  );
  const clock = setTimeout(() => stop(tooSlow), limits.milliseconds);
  const watch = setInterval(async () => {
    if (child.pid && (await heldBytes(child.pid)) > limits.bytes) stop(tooLarge);
  }, LOOK_AT_MEMORY_EVERY);
  try {
    const { code, pdf, complaint } = await outcomeOf(child, JSON.stringify(job));
    if (stopped) return stopped;
    return code === 0 && pdf.subarray(0, 5).toString() === '%PDF-' ? { ok: true, pdf } : broken(complaint);
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
  }
}

function broken(complaint: string): Printed {
  log.error({ complaint: complaint.slice(-LONGEST_COMPLAINT) }, 'printing a report failed');
  return failed(
    'failed',
    'The browser could not print this report. Export HTML or Word instead; the server’s log says why.',
  );
}

type Child = ReturnType<typeof spawn>;

/** Made for it: the server's own environment holds secrets. */
function environmentFor({ folder }: PrintJob): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
}

function outcomeOf(
  child: Child,
  input: string,
): Promise<{ code: number | null; pdf: Buffer; complaint: string }> {
  const pdf: Buffer[] = [];
  let complaint = '';
  child.stdout?.on('data', (bytes: Buffer) => pdf.push(bytes));
  child.stderr?.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  // a process that dies early closes its input; its exit says what happened
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, pdf: Buffer.alloc(0), complaint: error.message }));
    child.on('close', (code) => resolve({ code, pdf: Buffer.concat(pdf), complaint }));
  });
}
