import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

const SECRET = 'x'.repeat(32);

describe('the environment', () => {
  test('empty: everything has a default', () => {
    expect(readEnvironment({})).toMatchObject({
      ok: true,
      env: {
        PORT: 3000,
        HOST: '127.0.0.1',
        APP_URL: 'http://localhost:3000',
        DATA_DIR: path.resolve('.data'),
        SAMPLE: true,
        FOUND_TEAMS: false,
        TRUST_PROXY: false,
      },
    });
  });

  test.each([
    [{ PORT: '8080' }, { PORT: 8080, APP_URL: 'http://localhost:8080' }],
    [{ HOST: '::' }, { APP_URL: 'http://localhost:3000' }],
    [{ HOST: '2001:db8::1' }, { APP_URL: 'http://[2001:db8::1]:3000' }],
    [{ APP_URL: 'https://galley.example/' }, { APP_URL: 'https://galley.example' }],
    [{ APP_URL: '' }, { APP_URL: 'http://localhost:3000' }],
    [
      { SAMPLE: '0', FOUND_TEAMS: '1' },
      { SAMPLE: false, FOUND_TEAMS: true },
    ],
    [{ DATABASE_URL: 'postgres://db.example/galley' }, { DATABASE_URL: 'postgres://db.example/galley' }],
    [{ AUTH_SECRET: SECRET }, { AUTH_SECRET: SECRET }],
  ])('%o is read', (source, expected) => {
    expect(readEnvironment(source)).toMatchObject({ ok: true, env: expected });
  });

  test('a bucket without its keys: each missing one is named', () => {
    const reading = readEnvironment({ S3_BUCKET: 'galley', S3_REGION: 'eu-central-1' });
    const problems = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].map(
      (name) => `${name} must be set too, since S3_BUCKET is.`,
    );
    expect(reading).toEqual({ ok: false, problems });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number'],
    [{ PORT: '0' }, 'PORT must be a whole number'],
    [{ PORT: '65536' }, 'PORT must be a whole number'],
    [{ HOST: 'http://here' }, 'HOST must be an address'],
    [{ APP_URL: 'galley.example' }, 'APP_URL must be the address'],
    [{ APP_URL: 'https://galley.example/desk' }, 'APP_URL must be the address'],
    [{ APP_URL: 'javascript:alert(1)' }, 'APP_URL must be the address'],
    [{ DATABASE_URL: 'mysql://db/galley' }, 'DATABASE_URL must look like'],
    [{ DATABASE_URL: 'postgresql://db' }, 'DATABASE_URL must look like'],
    [{ ADMIN_EMAIL: 'desk@galley.example' }, 'ADMIN_PASSWORD must be set too, since ADMIN_EMAIL is.'],
    [{ ADMIN_PASSWORD: 'long enough now' }, 'ADMIN_EMAIL must be set too'],
    [{ ADMIN_EMAIL: 'desk', ADMIN_PASSWORD: 'long enough now' }, 'ADMIN_EMAIL must be an e-mail address.'],
    [{ ADMIN_EMAIL: 'desk@galley.example', ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD must have at least 12'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32'],
    [{ SAMPLE: 'no' }, 'SAMPLE must be 1 or 0.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of silent'],
  ])('%o is refused', (source, problem) => {
    const reading = readEnvironment(source);
    expect(reading).toMatchObject({ ok: false, problems: [expect.stringContaining(problem)] });
  });
});
