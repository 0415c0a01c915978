import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { log } from '../../log.ts';
import { turns } from '../../turns.ts';
import { browserIn } from './browser.ts';
import type { PrintJob } from './job.ts';
import { type Limits, runPrinter } from './run-printer.ts';
import { WITHOUT_SANDBOX } from './sandbox.ts';

type Failure = 'no-browser' | 'busy' | 'too-slow' | 'too-large' | 'failed';
export type Printed = { ok: true; pdf: Buffer } | { ok: false; code: Failure; message: string };

/** A report of 1,000 claims takes 10 seconds and 1.2 GB on two cores, 85 seconds at a load of 13. */
const LIMITS: Limits = { milliseconds: 180_000, bytes: 2_000_000_000 };
/** `nobody` on every system that runs this as root. */
const NOBODY = 65_534;
/** One at a time: a browser takes a core and some hundred megabytes. Beyond the queue people are asked to come back. */
const take = turns(1, 8);
const LONGEST_COMPLAINT = 2_000;

const messages: Record<Failure, string> = {
  'no-browser':
    'No browser has been found to print with. Install Chromium or Chrome and start Galley again; the other formats work without it.',
  busy: 'Many reports are being printed just now. Try again in a minute.',
  'too-slow': 'Printing took too long and was stopped. Export HTML or Word instead.',
  'too-large': 'Printing took more memory than it may have and was stopped. Export HTML or Word instead.',
  failed: 'The browser could not print this report. Export HTML or Word instead; the server’s log says why.',
};

/** Prints a report in a process of its own. What cannot be printed is a value with a sentence, never an exception of the browser's. */
export async function printPdf(html: string, dataDir: string, limits = LIMITS): Promise<Printed> {
  const browser = await browserIn(dataDir);
  if (!browser) return failure('no-browser');
  const becomes = isRoot() ? NOBODY : null;
  const printed = await take(() => inFolder((folder) => print({ html, browser, folder, becomes }, limits)));
  return printed ?? failure('busy');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function failure(code: Failure): Printed {
  return { ok: false, code, message: messages[code] };
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

async function print(job: PrintJob, limits: Limits): Promise<Printed> {
  const { stopped, code, pdf, complaint } = await runPrinter(job, limits);
  if (complaint.includes(WITHOUT_SANDBOX)) warnOfSandbox();
  if (stopped) return failure(stopped);
  if (code === 0 && pdf.subarray(0, 5).toString() === '%PDF-') return { ok: true, pdf };
  log.error({ complaint: complaint.slice(0, LONGEST_COMPLAINT) }, 'printing a report failed');
  return failure('failed');
}

let warned = false;

/** Once a process: it is the system that lacks it, and does so for every report. */
function warnOfSandbox(): void {
  if (!warned)
    log.warn('the printing browser has no sandbox: this system gives unprivileged users no namespaces');
  warned = true;
}
