import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

const POOL = {
  max: 20,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
};

const names = new Map<string, string>();
const MOST_NAMES = 1_000; // statements whose lists vary in length would be without end
const UNNAMED = ''; // is prepared for once

/** A transaction may wait for others on the same document, and for a connection; Prisma's own limits (2 s, 5 s) are met on a busy one. */
const TRANSACTIONS = { maxWait: 10_000, timeout: 20_000 };

/** A client on its own pool; tests and scripts make theirs, the server shares one through db(). */
export function connect(url: string): Db {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, ...POOL }, { statementNameGenerator: nameOf }),
    transactionOptions: TRANSACTIONS,
  });
}

const shared = globalThis as typeof globalThis & { galleyDb?: Db };

/** Statements are prepared once a connection under the digest of their text: parsing and planning them costs more than running. */
function nameOf({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= MOST_NAMES) return UNNAMED;
  const name = createHash('sha1').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}

/** The server's client. One a process, also across hot reloads. */
export function db(): Db {
  shared.galleyDb ??= connect(databaseUrl());
  return shared.galleyDb;
}

/** Where the database is: the start script sets it, for the embedded one too. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; start Galley with npm start.');
  return url;
}
