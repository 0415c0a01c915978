import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale } from './install.mjs';
import { findRuntime } from './runtime.mjs';

const ROOT = path.join(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST_NODE = 20;

/**
 * Runs one of our TypeScript programs from any Node ≥ 20 on a fresh clone, and ends as it ends. Knows nothing but Node:
 * the dependencies may not be there yet.
 * @param {string} program path below scripts/
 * @param {{ development?: boolean }} [options] whether it needs the tools for tests too
 */
export async function launch(program, { development = false } = {}) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    refuse(
      `Galley needs Node ${OLDEST_NODE} or newer to start; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
  if (!(await installIfStale(ROOT, { development }))) {
    refuse('The dependencies could not be installed: npm says why above.');
  }
  const runtime = findRuntime(ROOT);
  if (!runtime) {
    refuse(
      `No Node for ${process.platform} ${process.arch} comes with Galley: install Node 22.18 or newer and start again.`,
    );
  }
  follow(runtime, path.join(ROOT, 'scripts', program));
}

/**
 * The channel tells the program when we are gone, however we went; signals reach it through us. As npm does, INIT_CWD
 * says where the person stood.
 */
function follow(runtime, script) {
  const searchPath = [path.dirname(runtime), process.env.PATH].join(path.delimiter);
  const child = spawn(runtime, ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...process.env, PATH: searchPath, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => refuse(`Node cannot be run (${runtime}): ${error.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
