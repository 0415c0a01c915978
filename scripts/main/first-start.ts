import type { Env } from '#lib/env.ts';

/** What a new installation needs before its first visitor; on a later start it finds nothing to do. */
export async function firstStart(_env: Env, _databaseUrl: string): Promise<{ setupUrl?: string }> {
  return {};
}
