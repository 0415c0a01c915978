import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '#lib/env.ts';

/** Sets the variables of this process that the product reads: what was validated, and what the start found or made. */
export function publishVariables(env: Env, databaseUrl: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(env.PORT),
    DATABASE_URL: databaseUrl,
    DATA_DIR: env.DATA_DIR,
    APP_URL: env.APP_URL,
    FOUND_TEAMS: env.FOUND_TEAMS ? '1' : '',
    TRUST_PROXY: env.TRUST_PROXY ? '1' : '',
    LOG_LEVEL: env.LOG_LEVEL,
    NEXTAUTH_URL: env.APP_URL,
    AUTH_SECRET: env.AUTH_SECRET ?? ownSecret(env.DATA_DIR),
  });
}

/** Made once, so that a restart signs nobody out. */
function ownSecret(dataDir: string): string {
  const file = path.join(dataDir, 'auth-secret');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
