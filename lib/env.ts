import { isIP } from 'node:net';
import path from 'node:path';
import * as z from 'zod';

/** A switch is written 1 or 0. */
const flag = (absent: '0' | '1') =>
  z
    .enum(['0', '1'], { error: 'must be 1 or 0' })
    .default(absent)
    .transform((value) => value === '1');

const HOST_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const SECRET_LENGTH = 32;
const PASSWORD_LENGTH = 12;

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a whole number from 1 to 65535')
    .default(3000),
  HOST: z
    .string()
    .refine(
      (host) => isIP(host) !== 0 || HOST_NAME.test(host),
      'must be an address or a host name, such as 127.0.0.1',
    )
    .default('127.0.0.1'),
  APP_URL: z
    .string()
    .refine(isOrigin, 'must be the address people open, without a path, such as https://galley.example')
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must look like postgresql://user:password@host:5432/database')
    .optional(),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(PASSWORD_LENGTH, `must have at least ${PASSWORD_LENGTH} characters`)
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(
      SECRET_LENGTH,
      `must have at least ${SECRET_LENGTH} characters, such as \`openssl rand -base64 32\` prints`,
    )
    .optional(),
  SAMPLE: flag('1'),
  FOUND_TEAMS: flag('0'),
  TRUST_PROXY: flag('0'),
  CHROMIUM_PATH: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.string().refine(isOrigin, 'must be an address such as https://s3.example').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** Variables that mean something only together: whoever sets one of them sets them all. */
const TOGETHER = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
] as const;

const schema = variables
  .superRefine((values, context) => {
    for (const names of TOGETHER) {
      const present = names.find((name) => values[name] !== undefined);
      if (!present) continue;
      for (const name of names.filter((name) => values[name] === undefined)) {
        context.addIssue({ code: 'custom', path: [name], message: `must be set too, since ${present} is` });
      }
    }
  })
  .transform((values) => ({ ...values, APP_URL: values.APP_URL ?? localAddress(values.HOST, values.PORT) }));

export type Env = z.infer<typeof schema>;
export type EnvironmentReading = { ok: true; env: Env } | { ok: false; problems: string[] };

/** Reads the variables by name; an empty one counts as absent. Each problem is a sentence that names its variable. */
export function readEnvironment(source: Record<string, string | undefined>): EnvironmentReading {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (result.success) return { ok: true, env: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
  };
}

let validated: Env | undefined;

/** The environment of this process, validated once; throws on a wrong one, which the start script has refused before. */
export function env(): Env {
  validated ??= accept(readEnvironment(process.env));
  return validated;
}

function accept(reading: EnvironmentReading): Env {
  if (!reading.ok) throw new Error(reading.problems.join(' '));
  return reading.env;
}

function localAddress(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1';
  return `http://${everywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function isOrigin(text: string): boolean {
  const url = parseUrl(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
}

function isPostgresUrl(text: string): boolean {
  const url = parseUrl(text);
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
