import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, Refusal } from './refusal.ts';

/** npm is gone at once when it is told to stop; the server it started takes a moment to close its database. */
const STOPPING_MS = 6_000;
const LOOK_MS = 100;

type Holder = { pid: number; started: string };

/**
 * Takes DATA_DIR for this process: one server (or backup, or restore) at a time. Each that wants it writes a lock of its
 * own and then looks at those of the others: whoever comes second sees the first, and of two at the same moment at least
 * one gives way. A lock whose process is gone holds nothing. Returns what releases it.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  refuseIfHeld(dataDir, lockNames(dataDir));
  const own = `${LOCK}${process.pid}`;
  const release = () => rmSync(path.join(dataDir, own), { force: true });
  write(path.join(dataDir, own), { pid: process.pid, started: startOf(process.pid) });
  const others = lockNames(dataDir).filter((name) => name !== own);
  try {
    refuseIfHeld(dataDir, others);
  } catch (error) {
    release();
    throw error;
  }
  for (const stale of others) rmSync(path.join(dataDir, stale), { force: true });
  return release;
}

/** As `lockDataDir`, for a start right after a stop: gives the holder the time to end. */
export async function lockDataDirSoon(dataDir: string): Promise<() => void> {
  for (const deadline = Date.now() + STOPPING_MS; Date.now() < deadline; await pause(LOOK_MS))
    if (!holderAmong(dataDir, lockNames(dataDir))) break;
  return lockDataDir(dataDir);
}

/** A lock is called so, with the number of its process. */
const LOCK = 'lock.';

function lockNames(dataDir: string): string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir).filter((name) => name.startsWith(LOCK) && !name.endsWith(UNFINISHED));
}

function refuseIfHeld(dataDir: string, names: string[]): void {
  const holder = holderAmong(dataDir, names);
  if (holder) throw inUse(dataDir, holder);
}

function holderAmong(dataDir: string, names: string[]): Holder | undefined {
  return names
    .map((name) => readHolder(path.join(dataDir, name)))
    .find((holder) => holder && isRunning(holder));
}

const UNFINISHED = '.new';

/** Renamed into place, so that nobody reads half of it. */
function write(file: string, holder: Holder): void {
  writeFileSync(file + UNFINISHED, JSON.stringify(holder));
  renameSync(file + UNFINISHED, file);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // gone since, or lost when the power failed
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return startOf(pid) === started;
}

/**
 * When the process began, in clock ticks since boot: tells it from a later one with the same number, and from itself
 * ended. Empty where the system does not say (all but Linux).
 */
function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return afterName[0] === 'Z' ? 'ended' : (afterName[19] ?? '');
  } catch {
    return '';
  }
}

function inUse(dataDir: string, { pid }: Holder): Refusal {
  return new Refusal(
    `Another Galley (process ${pid}) uses ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
  );
}
