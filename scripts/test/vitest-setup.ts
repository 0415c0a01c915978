import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../postgres/embedded.ts';
import { copyTemplate, TEST_SETTINGS } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** Vitest's global set-up: a PostgreSQL of this run's own, which holds the migrated template, and an empty data folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'galley-test-'));
  await copyTemplate(dataDir);
  const database = await startEmbedded(dataDir, { settings: TEST_SETTINGS });
  process.env.DATA_DIR = path.join(dataDir, 'data'); // what `npm start` has left in this clone is nobody's business here
  project.provide('templateUrl', database.url);
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
