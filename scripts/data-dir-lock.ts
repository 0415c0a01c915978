import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, Refusal } from './refusal.ts';

/** npm is gone at once when it is told to stop; the server it started takes a moment to close its database. */
const STOPPING_MS = 6_000;
const LOOK_MS = 100;

type Holder = { pid: number; started: string };

/**
 * Takes DATA_DIR for this process: one server (or backup, or restore) at a time. A lock whose process is gone is taken
 * over. Returns what releases it.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = path.join(dataDir, 'lock');
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  if (!take(file)) {
    const holder = readHolder(file);
    if (holder && isRunning(holder)) throw inUse(dataDir, holder);
    discard(file);
    if (!take(file)) throw inUse(dataDir, readHolder(file));
  }
  return () => rmSync(file, { force: true });
}

/** As `lockDataDir`, for a start right after a stop: gives the holder the time to end. */
export async function lockDataDirSoon(dataDir: string): Promise<() => void> {
  for (const deadline = Date.now() + STOPPING_MS; Date.now() < deadline; await pause(LOOK_MS)) {
    const holder = readHolder(path.join(dataDir, 'lock'));
    if (!holder || !isRunning(holder)) break;
  }
  return lockDataDir(dataDir);
}

function take(file: string): boolean {
  const self: Holder = { pid: process.pid, started: startOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(self), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // gone since, or half-written when the power failed
  }
}

/** Renamed first: of two that find the same stale lock, only one can. */
function discard(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
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

function inUse(dataDir: string, holder: Holder | undefined): Refusal {
  const who = holder ? ` (process ${holder.pid})` : '';
  return new Refusal(
    `Another Galley${who} uses ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
  );
}
