import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a program without showing what it says; true when it ends with code 0 (and could be run, in time, unaborted). */
export function succeeds(command: string, args: string[], options: SpawnOptions): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, args, { ...options, stdio: 'ignore' })
      .once('error', () => resolve(false))
      .once('close', (code) => resolve(code === 0));
  });
}
