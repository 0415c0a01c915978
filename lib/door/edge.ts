import { log } from '../log.ts';
import { malformed, problemOf, Refusal } from './refusal.ts';

/** The largest JSON body: a paste of 10 million characters and the rest around it. */
const MOST_BYTES = 30_000_000;
const LONGEST_KEY = 200;

/** Runs a handler and gives its result as JSON, a refusal as problem+json, anything else as a 500 that tells nothing. */
export async function answer(run: () => Promise<unknown>): Promise<Response> {
  try {
    const result = await run();
    return result instanceof Response
      ? result
      : Response.json(result ?? {}, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    return problemOf(refusalOf(error));
  }
}

/** The JSON body of a request. Refuses what is too large, not JSON, or not declared as JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const key = request.headers.get('idempotency-key');
  if (key !== null && (key.length === 0 || key.length > LONGEST_KEY))
    throw malformed([{ field: 'Idempotency-Key', message: `Use 1 to ${LONGEST_KEY} characters.` }]);
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw malformed([{ field: '', message: 'Send the input as application/json.' }]);
  const body = await readText(request);
  try {
    return JSON.parse(body);
  } catch {
    throw malformed([{ field: '', message: 'The body is not JSON.' }]);
  }
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES)
      throw new Refusal(
        413,
        'too-large',
        'This is more than one request may carry (30 MB). Bring the text as a file.',
      );
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** What was not expected is logged whole and told to nobody. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  log.error({ error }, 'unexpected failure in the door');
  return new Refusal(500, 'internal', 'Something went wrong here. Nothing was changed; try again.');
}
