import * as z from 'zod';
import { log } from '../log.ts';
import { away, busy, malformed, problemOf, Refusal } from '../refusal.ts';
import type { Reached } from './execute.ts';
import { isAway, isBusy } from './failures.ts';

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

/** The answer to a command, with how far the streams it wrote to have come, as `/api/live` names them. */
export function commandAnswer({ result, reached }: { result: unknown; reached: Reached }): Response {
  const streams = Object.entries(reached).map(([stream, seq]) => `${stream}:${seq}`);
  const headers = { 'Cache-Control': 'no-store', 'Galley-Reached': streams.join(',') };
  return Response.json(result ?? {}, { headers });
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
  if (isAway(error)) return away();
  if (isBusy(error)) return busy();
  return new Refusal(500, 'internal', 'Something went wrong here. Nothing was changed; try again.');
}
