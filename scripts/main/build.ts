import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '../refusal.ts';
import { ROOT } from '../root.ts';
import { say, step } from '../say.ts';
import { stampOf } from '../stamp.ts';
import { compressBuiltFiles } from './built-files.ts';

/** Next's own headlines, worth passing on; the rest is shown when the build fails. */
const HEADLINE = /^\s*(Creating|✓|Running|Collecting|Generating|Finalizing)/;
const NOT_BUILT = /^(vitest|playwright|biome|prisma)\./;

/** Builds the product with `next build`, unless that has been done since its sources changed. */
export async function buildIfStale(signal: AbortSignal): Promise<void> {
  const stamp = stampOf(path.join(ROOT, '.next', 'galley-sources'), sources());
  if (stamp.isCurrent) return;
  stamp.clear(); // a build that breaks off leaves none
  await step('Building (a minute or two, and only after a change)', () => build(signal));
  await step('Compressing what browsers load', () => compressBuiltFiles());
  stamp.write();
}

function sources(): string[] {
  const configuration = readdirSync(ROOT).filter(
    (name) => /\.(ts|js|mjs|json)$/.test(name) && !NOT_BUILT.test(name),
  );
  return [
    'app',
    'lib',
    'public',
    'prisma/schema.prisma',
    ...configuration.filter((name) => name !== 'next-env.d.ts'),
  ];
}

function build(signal: AbortSignal): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (HEADLINE.test(line)) say(`  ${line.trim()}`);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Refusal(`The build failed.\n${lines.join('\n')}`)),
    );
  });
}
