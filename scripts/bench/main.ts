import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installIfStale } from '../launch/install.mjs';
import { generateIfStale } from '../prisma/generate.ts';
import { Refusal, runScript } from '../refusal.ts';
import { ROOT } from '../root.ts';
import { type Figure, figures } from './figure.ts';
import { tableOf } from './table.ts';

/** A suite is a folder of bench/ whose program takes `--json FILE`, and `--corpus DIR` where that is asked for. */
const PROGRAMS = 'bench/*/{index,main}.{ts,mjs}';

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, corpus: { type: 'string' } },
  });
  await generateIfStale();
  const scratch = mkdtempSync(path.join(tmpdir(), 'galley-bench-'));
  try {
    const all: Figure[] = [];
    for (const program of programsOf(positionals)) {
      all.push(...(await measure(program, scratch, values.corpus).catch(withoutFigures)));
    }
    const kept = all.filter((figure) => figure.holds).length;
    console.log(`\n${tableOf(all)}\n\n${kept} of ${all.length} goals hold`);
    if (values.json) writeFileSync(fromCaller(values.json), `${JSON.stringify(all, null, 2)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** One program a suite, in the order of their names; only the named ones, if any are. */
function programsOf(names: string[]): string[] {
  const programs = new Map(
    globSync(PROGRAMS, { cwd: ROOT })
      .sort()
      .reverse()
      .map((program) => [path.basename(path.dirname(program)), program]),
  );
  const missing = names.find((name) => !programs.has(name));
  const known = [...programs.keys()].sort();
  if (missing) throw new Refusal(`There is no suite ${missing}; there are ${known.join(', ')}.`);
  return known
    .filter((name) => names.length === 0 || names.includes(name))
    .flatMap((name) => programs.get(name) ?? []);
}

/** In a process of its own, so that one suite's heap and caches do not weigh on the next. */
async function measure(program: string, scratch: string, corpus: string | undefined): Promise<Figure[]> {
  const folder = path.join(ROOT, path.dirname(program));
  const name = path.basename(folder);
  const hasPeers = existsSync(path.join(folder, 'package-lock.json'));
  if (hasPeers && !(await installIfStale(folder, { development: true }))) {
    throw new Refusal(`The peers of the suite ${name} could not be installed: npm says why above.`);
  }
  console.log(`\n── ${name}`);
  const file = path.join(scratch, `${name}.json`);
  const code = await run([program, '--json', file, ...(corpus ? ['--corpus', fromCaller(corpus)] : [])]);
  if (code !== 0 || !existsSync(file))
    throw new Refusal(`The suite ${name} ended without figures (exit code ${code}).`);
  return figures.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What broke one suite does not take the figures of the others; the run as a whole has failed. */
function withoutFigures(error: unknown): Figure[] {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
  return [];
}

function run(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
}

/** A path as the person who called meant it. */
function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
