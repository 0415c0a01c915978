import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { succeeds } from '../succeeds.ts';
import type { Browser } from './browser.ts';

const EVERYONE = 0o755;

/**
 * The Chromium that an npm package carries for Linux, unpacked below `folder` once. With the system's own libraries, or
 * with those the package brings for systems that lack them.
 */
export async function packagedBrowsers(folder: string): Promise<Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const program = path.join(folder, 'chromium');
  if (!existsSync(program) && !(await unpack(folder, program))) return [];
  const env = { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = path.join(folder, 'al2023', 'lib');
  return [
    { path: program, args: [], env },
    { path: program, args: [], env: { ...env, LD_LIBRARY_PATH: libraries } },
  ];
}

/** In a process of its own, since the package unpacks into the system's folder for temporary files, wherever that is. */
async function unpack(folder: string, program: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true, mode: EVERYONE });
  chmodSync(folder, EVERYONE);
  const script = path.join(import.meta.dirname, 'unpack.ts');
  const unpacked = await succeeds(process.execPath, [script], { env: { ...process.env, TMPDIR: folder } });
  if (!unpacked) {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  chmodSync(program, EVERYONE);
  writeFileSync(path.join(folder, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  return true;
}

/** The package's own names folders of the service it was made for: no letter would be found here. */
function fontConfiguration(folder: string): string {
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = folders.map(
    (place) => `  <dir>${place.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...lines,
    '  <cachedir prefix="xdg">fontconfig</cachedir>',
    '</fontconfig>',
  ].join('\n');
}
