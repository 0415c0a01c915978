import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateIfStale } from '../prisma/generate.ts';
import type { Part } from './parts.ts';
import { sum, type Tally } from './tally.ts';

/** Runs the parts one after the other, all of them whatever happens, and closes with `N passed, N failed`. */
export async function runParts(parts: Part[]): Promise<void> {
  await generateIfStale();
  const scratch = mkdtempSync(path.join(tmpdir(), 'galley-run-'));
  const tallies: Tally[] = [];
  try {
    for (const part of parts) tallies.push(await announced(part, scratch));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function announced({ name, run }: Part, scratch: string): Promise<Tally> {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const tally = await run(scratch);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  return tally;
}
