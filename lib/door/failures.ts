import { DATABASE_AWAY } from '../db/away.ts';

/** Prisma's: no connection was had in time, a deadlock. */
const BUSY_CODES = new Set(['P2024', 'P2034']);
/** The adapter's: the database is away or full for a moment. */
const BUSY_KINDS = new Set(['DatabaseNotReachable', 'TooManyConnections', 'TransactionWriteConflict']);
/** Postgres': serialisation, deadlock, a lock or an answer not had in time, shutting down. */
const BUSY_STATES = new Set(['40001', '40P01', '55P03', '57014', '57P01', '57P03']);
/** The pool's, which gives it no code. */
const POOL_EXHAUSTED = 'timeout exceeded when trying to connect';

type Failure = {
  /** Of Prisma's, of the driver's (Postgres' own), or of a socket's. */
  code?: string;
  message?: string;
  meta?: { driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } };
};

/** The adapter's, of a connection that went in the middle of a statement. */
const AWAY_KINDS = new Set(['ConnectionClosed', 'SocketTimeout']);
/** The driver's, likewise, which it gives no code. */
const LOST = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

/** Whether the database went while it was asked: what it was asked to do may be done or not. */
export function isAway(error: unknown): boolean {
  const { code, message = '', meta } = (error ?? {}) as Failure;
  const kind = meta?.driverAdapterError?.cause?.kind ?? '';
  return code === DATABASE_AWAY || AWAY_KINDS.has(kind) || LOST.test(message);
}

/** Whether another try may well succeed: nothing was done, for want of a connection or a lock. */
export function isBusy(error: unknown): boolean {
  const { code, message, meta } = (error ?? {}) as Failure;
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {};
  return (
    [code, originalCode].some((one) => BUSY_STATES.has(one ?? '')) ||
    BUSY_CODES.has(code ?? '') ||
    BUSY_KINDS.has(kind ?? '') ||
    message === POOL_EXHAUSTED
  );
}
