import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';
import { type Tally, tallyOf, tallyOfRunner } from './tally.ts';

/** Each part of a test run: its name, and what carries it out. `scratch` is an empty folder of the run's own. */
export type Part = { name: string; run: (scratch: string) => Promise<Tally> };

export const lint: Part = {
  name: 'Lint',
  run: async () => tallyOf(await tool('@biomejs/biome/bin/biome', ['check', '.'])),
};

export const floors: Part = {
  name: 'Import floors',
  run: async () => tallyOf(await node(['scripts/floors/main.ts'])),
};

export const types: Part = {
  name: 'Types',
  async run() {
    // Declares what `import './styles.css'` and the route helpers are; a fresh clone has no such file.
    const declared =
      existsSync(path.join(ROOT, 'next-env.d.ts')) || (await tool('next/dist/bin/next', ['typegen']));
    return tallyOf(declared && (await tool('typescript/bin/tsc', ['--noEmit', '-p', '.'])));
  },
};

export const unit: Part = {
  name: 'Unit and integration tests',
  run: (scratch) => vitest(path.join(scratch, 'unit.json'), []),
};

export const faults: Part = {
  name: 'Kill tests',
  run: (scratch) => vitest(path.join(scratch, 'faults.json'), ['--config', 'e2e/faults/vitest.config.ts']),
};

export const build: Part = {
  name: 'Build',
  run: async () => tallyOf(await node(['scripts/test/build.ts'])),
};

export const journeys: Part = {
  name: 'Journeys in a browser',
  async run(scratch) {
    const report = path.join(scratch, 'playwright.json');
    const variables = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const succeeded = await node(['scripts/test/journeys.ts', '--reporter=list,json'], variables);
    const stats = read<{ stats: { expected: number; unexpected: number } }>(report)?.stats;
    return tallyOfRunner({ passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0 }, succeeded);
  },
};

async function vitest(report: string, args: string[]): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await tool('vitest/vitest.mjs', ['run', ...reporters, ...args], { NODE_ENV: 'test' });
  const counts = read<{ numPassedTests: number; numFailedTests: number }>(report);
  return tallyOfRunner(
    { passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0 },
    succeeded,
  );
}

function tool(program: string, args: string[], variables?: Record<string, string>): Promise<boolean> {
  return node([path.join('node_modules', program), ...args], variables);
}

function node(args: string[], variables: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables };
    spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
      .once('error', reject)
      .once('close', (code) => resolve(code === 0));
  });
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
