import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the dependencies when one is missing or of another version than the lock says.
 * @param {string} root
 * @param {{ development: boolean }} options whether tools for tests count
 * @returns {boolean} false when npm failed, which has then said why
 */
export function installIfStale(root, options) {
  if (!isStale(root, options)) return true;
  console.log('Installing dependencies (a few minutes the first time)');
  // npm ci refuses some good locks where a registry mirror lacks packages for other systems (npm/cli#9846).
  return (
    npm(root, ['ci', '--no-audit', '--no-fund']) ||
    npm(root, ['install', '--no-audit', '--no-fund', '--no-save'])
  );
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

function npm(root, args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } };
  const outcome = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return outcome.status === 0;
}
