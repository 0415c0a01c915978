import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How often the installation shows that it goes on. */
const PULSE_MS = 10_000;
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the dependencies when one is missing or of another version than the lock says.
 * @param {string} root
 * @param {{ development: boolean }} options whether tools for tests count
 * @returns {Promise<boolean>} false when npm failed; why has been shown
 */
export async function installIfStale(root, options) {
  if (!isStale(root, options)) return true;
  const began = Date.now();
  console.log('  Installing dependencies (a few minutes the first time)');
  const pulse = setInterval(() => {
    console.log(`  Installing dependencies … ${Math.round((Date.now() - began) / 1000)} s`);
  }, PULSE_MS);
  try {
    return await install(root);
  } finally {
    clearInterval(pulse);
  }
}

/** npm ci refuses some good locks where a registry mirror lacks packages for other systems (npm/cli#9846). */
async function install(root) {
  const strict = await npm(root, ['ci', ...QUIETLY]);
  if (strict.code === 0) return true;
  const lenient = await npm(root, ['install', '--no-save', ...QUIETLY]);
  if (lenient.code !== 0) console.error(lenient.said);
  return lenient.code === 0;
}

function isStale(root, { development }) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const have = readPackages(installed);
  const want = readPackages(path.join(root, 'package-lock.json'));
  return Object.entries(want).some(([name, entry]) => {
    if (name === '' || entry.optional || entry.devOptional || (entry.dev && !development)) return false;
    return have[name]?.version !== entry.version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** The npm that runs us, else the one on the PATH. */
function npm(root, args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'development' } };
  const child = script?.endsWith('.js')
    ? spawn(process.execPath, [script, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: `npm cannot be run: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
