import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { turns } from '../../turns.ts';
import { READING_HEAP_MB, READING_TIME_MS } from '../limits.ts';
import { type IntakeRefusal, refuse } from '../refusal.ts';
import type { Job, JobResult } from './job.ts';

/** Readers at one time: with two cores and half a gigabyte each, a third would only slow the server. */
const AT_ONCE = 2;
/** Beyond this, waiting would outlast the patience of whoever waits. */
const LONGEST_QUEUE = 20;
const take = turns(AT_ONCE, LONGEST_QUEUE);

/**
 * Reads a source in a process of its own: a bomb or an endless loop costs that process, never the server. It has a
 * heap cap, a time limit, no environment, and Node's permission model: it may read the project's code and nothing
 * else, write nothing, start nothing.
 */
export async function readApart<Kind extends Job['kind']>(
  job: Extract<Job, { kind: Kind }>,
  limits: { timeMs: number; heapMb: number } = { timeMs: READING_TIME_MS, heapMb: READING_HEAP_MB },
): Promise<JobResult<Kind>> {
  const answer = await take(() => answerOf(startReader(limits.heapMb), job, limits.timeMs));
  return answer === null ? refuse('busy') : (answer as JobResult<Kind>);
}

/** Under Next the code is bundled, but the process needs a file: it is found from the project's root, where we run. */
function startReader(heapMb: number): ChildProcess {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/intake/apart/reader.ts');
  return fork(file, [], readerOptions(heapMb));
}

/** What the process may: read the code it runs (this folder, the text engine, libraries), and nothing else. */
export function readerOptions(heapMb: number): ForkOptions {
  const readable = ['package.json', 'lib', 'node_modules']
    .map((name) => path.join(/* turbopackIgnore: true */ process.cwd(), name))
    // A linked folder is read by both its names.
    .flatMap((name) => [name, realpathSync(name)]);
  return {
    execArgv: [
      '--permission',
      ...readable.map((folder) => `--allow-fs-read=${folder}`),
      `--max-old-space-size=${heapMb}`,
      '--no-warnings',
    ],
    env: { NODE_ENV: process.env.NODE_ENV },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  };
}

function answerOf(reader: ChildProcess, job: Job, timeMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const complaint = lastWords(reader);
    let isAnswered = false;
    const timer = setTimeout(() => end(refuse('timeout')), timeMs);
    const end = (answer: unknown) => {
      isAnswered = true;
      clearTimeout(timer);
      reader.kill('SIGKILL');
      resolve(answer);
    };
    reader.once('message', end);
    reader.on('error', () => end(refuse('unreadable')));
    reader.once('close', (code, signal) => {
      if (!isAnswered) end(endedWithoutAnswer(code, signal, complaint()));
    });
    yieldToServer(reader);
    reader.send(job, (error) => error && end(refuse('unreadable')));
  });
}

/** What the process wrote to its error output, as far as an operator needs it. */
function lastWords(reader: ChildProcess): () => string {
  let words = '';
  reader.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-2_000);
  });
  return () => words;
}

/** V8 aborts when the heap is full. Anything else is a fault that this source met in the code: told to the operator. */
function endedWithoutAnswer(
  code: number | null,
  signal: NodeJS.Signals | null,
  complaint: string,
): IntakeRefusal {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) return refuse('bomb');
  process.emitWarning(
    `The reading process ended without an answer (${signal ?? code}).\n${complaint}`,
    'IntakeFault',
  );
  return refuse('unreadable');
}

function yieldToServer(reader: ChildProcess): void {
  try {
    if (reader.pid) setPriority(reader.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // the process has ended already, or the system knows no priorities: it only runs a little too eagerly
  }
}
