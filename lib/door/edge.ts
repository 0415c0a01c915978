import * as z from 'zod';
import { DATABASE_AWAY } from '../db/away.ts';
import { log } from '../log.ts';
import { busy, malformed, problemOf, Refusal } from './refusal.ts';

/** The largest JSON body: a paste of 10 million characters and the rest around it. */
const MOST_BYTES = 30_000_000;
const LONGEST_KEY = 200;

/**
 * Runs a handler and gives its result as JSON, a refusal as problem+json, anything else as a 500 that tells nothing. The
 * log names the `call` it was, a command or a query.
 */
export async function answer(run: () => Promise<unknown>, call?: string): Promise<Response> {
  try {
    const result = await run();
    return result instanceof Response
      ? result
      : Response.json(result ?? {}, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    return problemOf(refusalOf(error, call));
  }
}

/** The key under which a write may be repeated. Refuses one that is empty, long, or not plain ASCII. */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (/^[\x20-\x7e]+$/.test(key) && key.length <= LONGEST_KEY) return key;
  throw malformed([{ field: 'Idempotency-Key', message: `Use 1 to ${LONGEST_KEY} plain characters.` }]);
}

/** The JSON body of a request. Refuses what is too large, not JSON, not UTF-8, or not declared as JSON. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw malformed([{ field: '', message: 'Send the input as application/json.' }]);
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed([{ field: '', message: 'The body is not JSON in UTF-8.' }]);
  }
}

/** The input of a query from an address: a name that comes several times, or that the schema has as a list, is a list. */
export function readSearch(request: Request, schema: z.ZodType): Record<string, string | string[]> {
  const search = new URL(request.url).searchParams;
  const lists = listsIn(schema);
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      const [only = ''] = values;
      return [name, values.length > 1 || lists.has(name) ? values : only];
    }),
  );
}

function listsIn(schema: z.ZodType): Set<string> {
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  return new Set(fields.filter(([, field]) => field instanceof z.ZodArray).map(([name]) => name));
}

async function readBytes(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Refusal {
  return new Refusal(
    413,
    'too-large',
    'This is more than one request may carry (30 MB). Bring the text as a file.',
  );
}

/** What was not expected is logged and told to nobody. */
function refusalOf(error: unknown, call?: string): Refusal {
  if (error instanceof Refusal) return error;
  log.error({ call, error }, 'unexpected failure in the door');
  if (isBusy(error)) return busy();
  return new Refusal(500, 'internal', 'Something went wrong here. Nothing was changed; try again.');
}

/** Prisma's: no connection was had in time, a deadlock. Our own: a transaction lost its connection, or had none. */
const BUSY_CODES = new Set(['P2024', 'P2034', DATABASE_AWAY]);
/** The adapter's: the database is away or full for a moment. */
const BUSY_KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionWriteConflict',
]);
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

function isBusy(error: unknown): boolean {
  const { code, message, meta } = (error ?? {}) as Failure;
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {};
  return (
    [code, originalCode].some((one) => BUSY_STATES.has(one ?? '')) ||
    BUSY_CODES.has(code ?? '') ||
    BUSY_KINDS.has(kind ?? '') ||
    message === POOL_EXHAUSTED
  );
}
