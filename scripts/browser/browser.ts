import { succeeds } from '../succeeds.ts';

/** A Chromium or Chrome that starts here, with what it must be given to do so. */
export type Browser = { path: string; args: string[]; env: Record<string, string> };

const PATIENCE_MS = 20_000;
const NOBODY = 65_534;

/** Whether the browser starts at all: a library may be missing, or the account that prints may not reach it. */
export function starts({ path, env }: Browser): Promise<boolean> {
  const asRoot = process.getuid?.() === 0;
  return succeeds(path, ['--version'], {
    cwd: '/',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    timeout: PATIENCE_MS,
    ...(asRoot && { uid: NOBODY, gid: NOBODY }),
  });
}

/** The first of them that starts. */
export async function firstToStart(browsers: Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) if (await starts(browser)) return browser;
  return undefined;
}
