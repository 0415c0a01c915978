import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../root.ts';

export type Outcome = { code: number; output: string };
type Variables = Record<string, string>;

/** Runs Prisma's own command line. `show` passes its output through; otherwise it is returned. */
export function runPrisma(args: string[], env: Variables, { show }: { show: boolean }): Promise<Outcome> {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...standIn(), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Prisma looks for its native engine here and downloads it if need be, which is impossible on a machine cut off. */
function standIn(): Variables {
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  if (process.platform === 'win32' || hasNativeEngine()) return quiet;
  return { ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: path.join(ROOT, 'scripts', 'schema-engine.mjs') };
}

function hasNativeEngine(): boolean {
  return readdirSync(path.join(ROOT, 'node_modules', '@prisma', 'engines')).some((name) =>
    name.startsWith('schema-engine-'),
  );
}
