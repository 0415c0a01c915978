import { type Db, poolOf } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { send } from './statement.ts';

/** The rows of one statement outside a transaction, past Prisma's engine: for what every request asks. */
export async function rowsOf<Row extends object>(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  return (await send<Row>(poolOf(db), statement)).rows;
}
