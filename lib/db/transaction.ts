import type pg from 'pg';
import { DatabaseAway } from './away.ts';
import { type Db, poolOf, type Tx } from './client.ts';
import { Prisma } from './generated/client.ts';
import { giveBack, type Lane, takeLane } from './lanes.ts';
import { send } from './statement.ts';

type Sql = Prisma.Sql;
type Text = TemplateStringsArray | Sql;
/** What a transaction gives, and the statements it closes with. */
type Closing<T> = { result: T; last: Sql[] };
type Options = { isolation?: 'READ COMMITTED' | 'REPEATABLE READ' };

/** Runs `work` in a transaction; when it throws, nothing of it stays. */
export function transact<T>(db: Db, work: (tx: Tx) => Promise<T>, options?: Options): Promise<T> {
  return transactClosing(db, async (tx) => ({ result: await work(tx), last: [] }), options);
}

/**
 * The same, for work that ends in statements whose answers it does not need. They go out together with COMMIT, as BEGIN
 * does with the first: each round trip saved is time in which others wait for the same stream.
 */
export async function transactClosing<T>(
  db: Db,
  work: (tx: Tx) => Promise<Closing<T>>,
  { isolation = 'READ COMMITTED' }: Options = {},
): Promise<T> {
  const connection = await connectionOf(db);
  connection.on('error', ignore); // whoever waits for an answer is told; without a listener it would end the process
  const open = opened(connection);
  let broken: Error | undefined;
  try {
    sendTogether(connection);
    const begun = connection.query(`BEGIN ISOLATION LEVEL ${isolation}`);
    const { result, last } = await settled(begun, work(open.tx));
    await commit(connection, last);
    return result;
  } catch (error) {
    broken = await rollBack(connection);
    throw broken ? new DatabaseAway(error) : error;
  } finally {
    open.close();
    connection.off('error', ignore);
    connection.release(broken);
  }
}

/** What is sent until the end of this tick is one write to the socket: each wakes the database's process, which costs more than the bytes. */
function sendTogether(connection: pg.PoolClient): void {
  const { stream } = (connection as unknown as pg.Client).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function ignore(): void {}

async function connectionOf(db: Db): Promise<pg.PoolClient> {
  try {
    return await poolOf(db).connect();
  } catch (error) {
    throw new DatabaseAway(error);
  }
}

/** What was sent before is at fault before what came after it. */
async function settled<T>(earlier: Promise<unknown>, later: Promise<T>): Promise<T> {
  const [first, second] = await Promise.allSettled([earlier, later]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return second.value;
}

/** Postgres answers COMMIT with ROLLBACK when a statement before it failed; the first one's error is thrown. */
async function commit(connection: pg.PoolClient, last: Sql[]): Promise<void> {
  sendTogether(connection);
  const closing = last.map((statement) => send(connection, statement));
  const { command } = await settled(Promise.all(closing), connection.query('COMMIT'));
  if (command !== 'COMMIT') throw new Error(`The transaction was not committed: ${command}.`);
}

/** The error that tells the pool to throw the connection away, if not even this went through. */
async function rollBack(connection: pg.PoolClient): Promise<Error | undefined> {
  try {
    await connection.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Raw statements go straight to the driver; Prisma's engine is asked for only where its models are used. */
function opened(connection: pg.PoolClient): { tx: Tx; close: () => void } {
  let lane: Lane | undefined;
  let closed = false;
  const sent = (text: Text, values: unknown[]) => {
    if (closed) throw new Error('This transaction has ended; nothing can be read or written in it any more.');
    return send(connection, sqlOf(text, values));
  };
  const raw = {
    $queryRaw: async (text: Text, ...values: unknown[]) => (await sent(text, values)).rows,
    $executeRaw: async (text: Text, ...values: unknown[]) => (await sent(text, values)).count,
  };
  const tx = new Proxy(raw as unknown as Tx, {
    get(own, name) {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name);
      lane ??= takeLane(connection);
      return Reflect.get(lane.models, name);
    },
  });
  const close = () => {
    closed = true;
    if (lane) giveBack(lane);
  };
  return { tx, close };
}

function sqlOf(text: Text, values: unknown[]): Sql {
  return 'raw' in text ? Prisma.sql(text, ...values) : text;
}
