import { DatabaseAway } from './away.ts';
import { type Db, poolOf } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { send } from './statement.ts';

/** The rows of one statement outside a transaction, past Prisma's engine: for what every request asks. */
export async function rowsOf<Row extends object>(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  try {
    return (await send<Row>(poolOf(db), statement)).rows;
  } catch (error) {
    throw isAnswer(error) ? error : new DatabaseAway(error);
  }
}

/** What Postgres itself refused has a severity; everything else was lost on the way. */
function isAnswer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error;
}
