import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

const POOL = {
  max: 12,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** A client on its own pool; tests and scripts make theirs, the server shares one through db(). */
export function connect(url: string): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, ...POOL }) });
}

const shared = globalThis as typeof globalThis & { galleyDb?: Db };

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
