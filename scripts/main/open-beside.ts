import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '#lib/env.ts';
import { lockDataDir } from '../data-dir-lock.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { Refusal } from '../refusal.ts';
import { type OpenDatabase, openDatabase } from './database.ts';

/** The database of an installation, for a command beside it: the one that is running, or started for the while. */
export async function openBeside(env: Env): Promise<OpenDatabase> {
  if (env.DATABASE_URL) return openDatabase(env);
  if (!existsSync(path.join(env.DATA_DIR, 'postgres')))
    throw new Refusal(
      `${env.DATA_DIR} holds no database of Galley: set DATA_DIR, or DATABASE_URL, to that of the server.`,
    );
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
