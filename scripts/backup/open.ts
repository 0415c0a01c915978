import type { Env } from '#lib/env.ts';
import { lockDataDir } from '../data-dir-lock.ts';
import { type OpenDatabase, openDatabase } from '../main/database.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { Refusal } from '../refusal.ts';

/** The database to read from: the one that is running, or started for the while. */
export async function openForReading(env: Env): Promise<OpenDatabase> {
  if (env.DATABASE_URL) return openDatabase(env);
  const release = lockUnlessServing(env.DATA_DIR);
  const database = await startEmbedded(env.DATA_DIR);
  return {
    url: database.url,
    async close() {
      if (!database.attached) await database.stop();
      release?.();
    },
  };
}

function lockUnlessServing(dataDir: string): (() => void) | null {
  try {
    return lockDataDir(dataDir);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
