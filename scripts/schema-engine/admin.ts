import pg from 'pg';
import { errorCode } from '../refusal.ts';

const CONNECT_TIMEOUT_MS = 5_000;

/** Codes of PostgreSQL and of the network, as Prisma's error codes; what is not listed counts as "cannot reach". */
const PRISMA_CODES: Record<string, string> = { '28P01': 'P1000', '28000': 'P1010', '3D000': 'P1003' };
const CANNOT_REACH = 'P1001';

/** The commands that look at or change whole databases. A failure is reported in the shape that Prisma's command line reads. */
export async function runAdminCommand(command: string, url: string): Promise<void> {
  try {
    await perform(command, url);
  } catch (error) {
    const message =
      error instanceof Error && error.message ? error.message : String(errorCode(error) ?? error);
    const error_code = PRISMA_CODES[errorCode(error) ?? ''] ?? CANNOT_REACH;
    const fields = { message, error_code, is_panic: false };
    // Prisma skips the first line and takes each of the others, to the very end, for JSON.
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
    process.exitCode = 1;
  }
}

async function perform(command: string, url: string): Promise<void> {
  const { adminUrl, database } = split(url);
  switch (command) {
    case 'can-connect-to-database':
      return runSql(url, 'SELECT 1');
    case 'create-database':
      return runSql(adminUrl, `CREATE DATABASE ${database}`);
    case 'drop-database':
      return runSql(adminUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    default:
      throw new Error(`The schema engine has no command ${command}`);
  }
}

function split(url: string): { adminUrl: string; database: string } {
  const admin = new URL(url);
  const database = pg.escapeIdentifier(decodeURIComponent(admin.pathname.slice(1)));
  admin.pathname = '/postgres';
  return { adminUrl: admin.toString(), database };
}

async function runSql(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
