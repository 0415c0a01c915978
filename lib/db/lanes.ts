import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import { statementName } from './statement.ts';

/** A Prisma client that speaks over whichever connection it is lent. */
export type Lane = { models: PrismaClient; lend: (connection: pg.PoolClient | null) => void };

/** Lanes that nobody uses just now. Making one takes milliseconds and megabytes, so as many are kept as were ever used at once. */
const free: Lane[] = [];

/** A lane over the connection of an open transaction, to be given back when that ends. */
export function takeLane(connection: pg.PoolClient): Lane {
  const lane = free.pop() ?? makeLane();
  lane.lend(connection);
  return lane;
}

export function giveBack(lane: Lane): void {
  lane.lend(null);
  free.push(lane);
}

function makeLane(): Lane {
  let lent: pg.PoolClient | null = null;
  const connection = () => {
    if (!lent) throw new Error('This transaction has ended; nothing can be read or written in it any more.');
    return lent;
  };
  const adapter = new PrismaPg(poolOver(connection), {
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
  return {
    models: new PrismaClient({ adapter }),
    lend: (next) => {
      lent = next;
    },
  };
}

/** What Prisma takes for a pool of its own: everything goes to the one connection. */
function poolOver(connection: () => pg.PoolClient): pg.Pool {
  const pool = new pg.Pool();
  pool.query = ((...query: unknown[]) =>
    Reflect.apply(connection().query, connection(), query)) as pg.Pool['query'];
  pool.connect = (async () => within(connection())) as unknown as pg.Pool['connect'];
  return pool;
}

/** Prisma wraps some writes in a transaction; inside ours that is a savepoint. */
const SAVEPOINTS: Record<string, string> = {
  BEGIN: 'SAVEPOINT lane',
  COMMIT: 'RELEASE SAVEPOINT lane',
  ROLLBACK: 'ROLLBACK TO SAVEPOINT lane',
};

function within(connection: pg.PoolClient) {
  return {
    query: ({ text, ...config }: pg.QueryConfig) => {
      const own = SAVEPOINTS[text];
      return connection.query(own ? { text: own } : { text, ...config });
    },
    on: () => undefined,
    removeListener: () => undefined,
    release: () => undefined,
  };
}
