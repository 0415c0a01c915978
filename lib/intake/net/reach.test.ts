import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { publicInternet } from './reach.ts';

it('lets nothing but tests reach beyond the public internet', () => {
  expect(filesNaming(/testing\/local-web|\breach:/, (file) => !isForTests(file))).toEqual([]);
  expect(filesNaming(/testing\/local-web/, isForTests)).not.toEqual([]); // the search itself finds what there is
});

it('reads no setting', () => {
  const sources = ['reach.ts', 'public-address.ts', 'vetted-target.ts', '../guarded-fetch.ts'];
  for (const source of sources)
    expect(readFileSync(path.join(import.meta.dirname, source), 'utf8')).not.toMatch(/process\.env/);
});

it.each([
  [80, true],
  [443, true],
  [22, false],
  [8080, false],
  [0, false],
])('port %i: %s', (port, allowed) => expect(publicInternet.allowsPort(port)).toBe(allowed));

const ROOT = path.join(import.meta.dirname, '../../..');
/** Where a reach is declared, and where it is passed on. */
const DECLARED = /^lib\/intake\/(net\/reach|net\/vetted-target|guarded-fetch|import-address|page-facts)\.ts$/;

function isForTests(file: string): boolean {
  return /\.test\.tsx?$|^lib\/intake\/testing\/|^e2e\//.test(file);
}

function filesNaming(pattern: RegExp, among: (file: string) => boolean): string[] {
  return ['app', 'lib', 'scripts', 'e2e']
    .flatMap((folder) => sourcesIn(path.join(ROOT, folder)))
    .map((file) => path.relative(ROOT, file))
    .filter(
      (file) =>
        among(file) && !DECLARED.test(file) && pattern.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
}

function sourcesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !/node_modules|generated/.test(file))
      .map((file) => path.join(folder, file));
  } catch {
    return []; // a folder that this checkout does not have
  }
}
