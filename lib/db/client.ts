import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { statementName } from './statement.ts';

export type Db = PrismaClient;
/** An open transaction (`transact`): Prisma's models and raw statements, all on one connection. */
export type Tx = Prisma.TransactionClient;

/**
 * `pipeline`: a statement goes out without waiting for the answer to the one before. A connection has learned its
 * statements and plans, so it is kept through a quiet spell: the driver's ten seconds made every burst begin anew.
 */
const POOL = {
  pipeline: true,
  max: 20,
  idleTimeoutMillis: 600_000,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** On globalThis, since a bundler may give each route a copy of this module. */
const shared = globalThis as typeof globalThis & { galleyDb?: Db; galleyPools?: WeakMap<Db, pg.Pool> };
shared.galleyPools ??= new WeakMap();

/** A client on its own pool; tests and scripts make theirs, the server shares one through db(). */
export function connect(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, ...POOL });
  pool.on('error', () => undefined); // an idle connection was lost; the pool makes another
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => statementName(sql),
    disposeExternalPool: true,
  });
  const client = new PrismaClient({ adapter });
  shared.galleyPools?.set(client, pool);
  return client;
}

/** The connections under a client. */
export function poolOf(client: Db): pg.Pool {
  const pool = shared.galleyPools?.get(client);
  if (!pool) throw new Error('This database client was not made by connect().');
  return pool;
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
