import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Prisma } from './generated/client.ts';

type Sql = Prisma.Sql;
type Connection = pg.Pool | pg.ClientBase;

const names = new Map<string, string>();
const MOST_NAMES = 1_000; // statements whose lists vary in length would be without end
const UNNAMED = ''; // is prepared for once

/** Statements are prepared once a connection under the digest of their text: parsing and planning them costs more than running. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES) return UNNAMED;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/** Sends a statement straight to the driver, past Prisma's engine, which costs more than the statement. Rows come as Prisma's `$queryRaw` gives them. */
export async function send<Row extends object>(
  connection: Connection,
  { text, values }: Sql,
): Promise<{ rows: Row[]; count: number }> {
  const answer = await connection.query<Row>({
    name: statementName(text),
    text,
    values: values.map(asParameter),
    types: { getTypeParser },
  });
  return { rows: answer.rows, count: answer.rowCount ?? 0 };
}

/** The driver writes a Date in the machine's own time zone. */
function asParameter(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

const BIGINT = 20;

const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  oid === BIGINT ? BigInt : pg.types.getTypeParser(oid, format);
