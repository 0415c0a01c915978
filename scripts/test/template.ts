import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { migrate, ownMigrations } from '../migrations.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { ROOT } from '../root.ts';

const CACHE = path.join(ROOT, 'node_modules', '.cache', 'galley-test');

/** Tests lose nothing when the power fails. */
export const TEST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Puts a stopped, migrated database into the empty folder `dataDir`: copied from a cache, which is made anew when the
 * migrations change. Several runs at once do not meet: each has a folder of its own, and the cache appears whole.
 */
export async function copyTemplate(dataDir: string): Promise<void> {
  const template = path.join(CACHE, templateKey());
  if (!existsSync(template)) await createTemplate(template);
  cpSync(template, dataDir, { recursive: true, preserveTimestamps: true });
}

async function createTemplate(template: string): Promise<void> {
  const draft = `${template}.${randomUUID()}`;
  mkdirSync(CACHE, { recursive: true });
  try {
    const database = await startEmbedded(draft, { settings: TEST_SETTINGS });
    await migrate(database.url).finally(database.stop);
    renameSync(draft, template);
  } catch (error) {
    // Another run may have been quicker; its template is as good.
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function templateKey(): string {
  const facts = [
    process.platform,
    process.arch,
    process.getuid?.(),
    ...ownMigrations().flatMap(Object.values),
  ];
  return createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 16);
}
